/**
 * Takes the pictures of README.md and README.zh-CN.md again, on the production build and the sandbox:
 * `node scripts/setup.mjs scripts/screenshots.ts`. Run it by hand after a change of what they show.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { startSandbox } from '../sandbox/server.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { launch } from '../tests/support/browser.ts';
import type { Launched } from '../tests/support/browser.ts';
import { allowClipboard, openGoods } from '../tests/support/goods.ts';
import type { Visit } from '../tests/support/goods.ts';
import { clickButton, waitForPierced } from '../tests/support/pierced.ts';
import { share } from '../tests/support/share-popover.ts';
import { stringsFor } from '../utils/common/i18n/index.ts';
import type { Strings } from '../utils/common/i18n/index.ts';
import { reclaimPictures } from './reclaim-pictures.ts';
import { smallPng } from './small-png.ts';
import { root, runTool } from './tools.ts';

const folder = join(root, 'docs/images');
/** What a picture may weigh, in bytes. */
const most = 150 * 1024;
/** Pixels for each CSS pixel. */
const scale = 1.5;

/** What is handed out for the history: quote tab, row and the button that hands it out. */
const handedOut = [
  ['商品报价', 1, 'share.copyMessage'],
  ['商品报价', 4, 'share.saveImage'],
  ['配置单报价', 0, 'share.copyLink'],
  ['配置单报价', 2, 'share.copyImage'],
] as const satisfies readonly (readonly [Visit['quoteTab'], number, keyof Strings])[];

type Clip = Parameters<Page['screenshot']>[0] & object;

async function keep(page: Page, name: string, options: Clip = {}): Promise<void> {
  const picture = smallPng(PNG.sync.read(await page.screenshot(options)));
  if (picture.length > most) throw new Error(`${name} weighs ${picture.length} bytes, more than ${most}.`);
  writeFileSync(join(folder, name), picture);
  console.log(`${name.padEnd(18)} ${Math.round(picture.length / 1024)} kB`);
}

/** Presses a button of the popover and waits until it says that it worked. */
async function handOut(page: Page, strings: Strings, button: keyof Strings): Promise<void> {
  await clickButton(page, strings[button]);
  const done = strings[button === 'share.saveImage' ? 'share.saved' : 'action.copied'];
  await waitForPierced(page, (ui) => ui.text().includes(done) || undefined);
}

async function keepOwnPage(page: Page, name: string): Promise<void> {
  await page.locator('h1').first().waitFor();
  // A page asks the worker for its data first.
  await page.waitForTimeout(500);
  await keep(page, name);
  await page.close();
}

async function openOwnPage({ context, extensionId }: Launched, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${address}`);
  return page;
}

/** The page that the extension opens by itself when it is installed. */
async function welcomePage({ context }: Launched): Promise<Page> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = context.pages().find((page) => page.url().includes('/welcome.html'));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The welcome page did not open.');
}

async function takeAll(sandbox: Sandbox, lang: 'zh-CN' | 'en-US'): Promise<void> {
  const locale = lang === 'zh-CN' ? 'zh' : 'en';
  const strings = stringsFor(locale);
  const browser = await launch({ sandbox, lang, viewport: { width: 1280, height: 840 }, scale, keepWelcome: true });
  const { page } = browser;
  try {
    await keepOwnPage(await welcomePage(browser), `welcome.${locale}.png`);
    await page.bringToFront();
    await allowClipboard(page);
    for (const [quoteTab, row, button] of handedOut) {
      await openGoods(page, { role: 'distributor', quoteTab });
      await share(page, row, strings['share.button']);
      await handOut(page, strings, button);
    }
    await openGoods(page, { role: 'distributor' });
    await waitForPierced(page, (ui) => ui.buttons(strings['share.button']));
    await keep(page, `rows.${locale}.png`, { clip: { x: 0, y: 150, width: 1280, height: 240 } });
    await share(page, 0, strings['share.button']);
    await waitForPierced(page, (ui) => ui.tagged('svg'));
    await keep(page, `share.${locale}.png`);
    await keepOwnPage(await openOwnPage(browser, 'workspace.html#share'), `workspace.${locale}.png`);
    await keepOwnPage(await openOwnPage(browser, 'options.html'), `options.${locale}.png`);
    await reclaimPictures({ browser, sandbox, strings, locale, keep });
  } finally {
    await browser.close();
  }
}

const built = await runTool('wxt', ['build']);
if (!built.ok) throw new Error(`The build failed:\n${built.text}`);
mkdirSync(folder, { recursive: true });
for (const lang of ['zh-CN', 'en-US'] as const) {
  // One for each language: what was taken back in one cannot be taken back in the other.
  const sandbox = await startSandbox();
  await takeAll(sandbox, lang).finally(() => sandbox.close());
}
