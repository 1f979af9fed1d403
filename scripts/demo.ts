/**
 * `npm run demo [-- --once] [-- --lang=en-US]`: builds, starts the sandbox, opens the browser on 优惠商品.
 * With `--once`, or where there is no display, it does both main jobs by itself, writes `.output/demo/report.json` and
 * screenshots, and ends with 0 only if every way of looking at it agrees.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '../sandbox/server.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { launch } from '../tests/support/browser.ts';
import { allowClipboard, goodsAddress } from '../tests/support/goods.ts';
import { stringsFor } from '../utils/common/i18n/index.ts';
import { disagreements, tableOf } from './demo/agreement.ts';
import type { Demo } from './demo/demo.ts';
import { reclaimAll } from './demo/reclaim.ts';
import { seeIncentives, tellsWhatComesNext } from './demo/incentives.ts';
import { checkRedirect, leadsThere } from './demo/redirect.ts';
import { checkSow, sawTheFiles } from './demo/sow.ts';
import { agrees, shareAll } from './demo/share.ts';
import { output, runTool } from './tools.ts';

const folder = join(output, 'demo');
const lang = process.argv.includes('--lang=en-US') ? 'en-US' : 'zh-CN';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const byItself = process.argv.includes('--once') || !hasDisplay;
const say = (sentence: string): void => console.log(sentence);

async function build(): Promise<void> {
  say('Building the extension');
  const { ok, text } = await runTool('wxt', ['build']);
  if (!ok) throw new Error(`The build failed:\n${text}`);
}

/** Opens the browser for a person and waits until it is closed or Ctrl+C is pressed. */
async function showToPerson(sandbox: Sandbox): Promise<void> {
  const browser = await launch({ sandbox, lang, headless: false, keepWelcome: true });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve));
  try {
    await browser.page.goto(goodsAddress());
    say('The browser is open on 优惠商品: press 分享 (Share) on a row. Other roles: ?role=distributor, ?role=reseller.');
    say('Close the browser or press Ctrl+C to end.');
    await Promise.race([closed, interrupted]);
  } finally {
    await browser.close();
  }
}

/** Does both main jobs headless; true when everything agrees. */
async function doMainJobs(sandbox: Sandbox): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scale = 2;
  const browser = await launch({ sandbox, lang, scale });
  try {
    await allowClipboard(browser.page);
    const demo: Demo = { browser, folder, scale, strings: stringsFor(lang === 'zh-CN' ? 'zh' : 'en'), say };
    const share = await shareAll(demo);
    const redirect = await checkRedirect(demo);
    const incentives = await seeIncentives(demo);
    const sow = await checkSow(demo, () => sandbox.control.pages().presses);
    const reclaimed = await reclaimAll(demo, sandbox);
    writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ share, redirect, incentives, sow, ...reclaimed }, null, 2)}\n`);
    const agreed = share.filter(agrees);
    const wrong = [
      ...share.filter((shared) => !agrees(shared)).map(({ role, tab }) => `${role}, ${tab}`),
      ...(tellsWhatComesNext(incentives) ? [] : [`opportunity incentives: ${JSON.stringify(incentives)}`]),
      ...(sawTheFiles(sow) ? [] : [`SOW preflight: ${JSON.stringify(sow)}`]),
      ...(leadsThere(redirect) ? [] : [`redirect address: ${JSON.stringify(redirect)}`]),
      ...disagreements(reclaimed, sandbox.control),
    ];
    say(`Report and screenshots: ${folder}`);
    for (const sentence of wrong) say(`DISAGREES: ${sentence}`);
    say(`${agreed.length} of ${share.length} shared products agree: page, popover, QR and shop`);
    for (const line of tableOf(reclaimed.reclaim)) say(line);
    const { requests, effects, doubled, lost } = reclaimed.ledger;
    say(
      `Taken back with the worker killed ${reclaimed.workerKills.length} times and ${reclaimed.answersCut} connection cut: ${requests} requests, ${effects} effects, ${doubled} doubled, ${lost} answers lost`,
    );
    return wrong.length === 0 && share.length > 0;
  } finally {
    await browser.close();
  }
}

await build();
const sandbox = await startSandbox();
say(`Huawei's side runs on 127.0.0.1:${sandbox.port}`);
try {
  if (!byItself) await showToPerson(sandbox);
  else if (!(await doMainJobs(sandbox))) process.exitCode = 1;
} finally {
  await sandbox.close();
}
