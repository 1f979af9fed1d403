import type { Locator, Page } from 'playwright-core';
import { DISTRIBUTOR, PASSWORDS, PROVIDER } from '../sandbox/world/accounts.ts';
import type { Sandbox } from '../sandbox/server.ts';
import type { Launched } from '../tests/support/browser.ts';
import { clickButton, waitForPierced } from '../tests/support/pierced.ts';
import type { Strings } from '../utils/common/i18n/index.ts';
import { openWorkerClient } from '../tests/support/worker-client.ts';
import { openIssuedQuotas, tickQuotas } from './demo/quotas.ts';

type Keep = (page: Page, name: string, options?: { readonly clip: Box }) => Promise<void>;
type Box = Record<'x' | 'y' | 'width' | 'height', number>;

/** What the pictures are made with. */
interface Studio {
  readonly browser: Launched;
  readonly sandbox: Sandbox;
  readonly strings: Strings;
  readonly locale: string;
  readonly keep: Keep;
}

const ticks = [0, 1, 2, 3, 4, 5];

/** Pictures of taking coupons back: the bar on the page, the preview, the two boxes, and the finished job; then a preview of quotas. */
export async function reclaimPictures(studio: Studio): Promise<void> {
  await couponPictures(studio);
  await quotaPicture(studio);
}

async function couponPictures(studio: Studio): Promise<void> {
  const { browser, strings, locale, keep } = studio;
  const { page } = browser;
  await signIn(browser, PROVIDER);
  await page.bringToFront();
  await page.goto('https://account.huaweicloud.com/obmgr/?role=provider&tab=issued#/obmgr/coupons');
  const boxes = page.locator('tbody tr:visible label.ti3-checkbox');
  await boxes.first().waitFor();
  for (const index of ticks) await boxes.nth(index).click();
  await waitForPierced(page, (ui) => ui.buttons(strings['reclaim.propose']));
  await keep(page, `coupons.${locale}.png`);
  const { workspace, panel } = await previewed(studio);
  await keep(workspace, `preview.${locale}.png`);
  const [count, amount] = await Promise.all([0, 1].map((index) => typedText(panel.locator('label').nth(index).innerText())));
  const typed = panel.getByRole('textbox');
  await typed.nth(0).pressSequentially(count ?? '');
  await typed.nth(1).pressSequentially(amount ?? '');
  await panel.locator('summary').click();
  await keep(workspace, `confirm.${locale}.png`, { clip: await boxOf(panel) });
  await panel.getByRole('button').last().click();
  await workspace.getByText(strings['jobState.finished'], { exact: true }).first().waitFor({ timeout: 60_000 });
  await workspace.mouse.move(0, 0);
  await workspace.evaluate(() => scrollTo(0, 0));
  await keep(workspace, `job.${locale}.png`);
  await workspace.close();
}

async function quotaPicture(studio: Studio): Promise<void> {
  const { browser, sandbox, strings, locale, keep } = studio;
  await signIn(browser, DISTRIBUTOR);
  await tickQuotas(await openIssuedQuotas({ browser }), sandbox);
  await waitForPierced(browser.page, (ui) => ui.buttons(strings['reclaim.propose']));
  const { workspace } = await previewed(studio);
  await keep(workspace, `quotas.${locale}.png`);
  await workspace.close();
}

async function signIn(browser: Launched, account: string): Promise<void> {
  const client = await openWorkerClient(browser);
  await client.ask('account.signIn', { account, user: 'ops-full', password: PASSWORDS['ops-full'] });
  await client.page.close();
}

/** Hands over what is ticked and waits for its preview. */
async function previewed({ browser, strings }: Studio): Promise<{ workspace: Page; panel: Locator }> {
  const { page, context } = browser;
  const opened = context.waitForEvent('page');
  await clickButton(page, strings['reclaim.propose']);
  const workspace = await opened;
  await workspace.getByRole('button', { name: strings['coupons.plan'], exact: true }).click();
  const panel = workspace.getByRole('region', { name: strings['confirm.title'] });
  await panel.waitFor({ timeout: 30_000 });
  await workspace.mouse.move(0, 0);
  await workspace.evaluate(() => scrollTo(0, 0));
  return { workspace, panel };
}

/** Where it stands, with a little air. */
async function boxOf(panel: Locator): Promise<Box> {
  const box = await panel.boundingBox();
  if (!box) throw new Error('It is not to be seen.');
  const air = 8;
  return { x: box.x - air, y: box.y, width: box.width + 2 * air, height: box.height };
}

/** What stands in a box's label to be typed: its number. */
async function typedText(label: Promise<string>): Promise<string> {
  return /[\d.,]+$/.exec(await label)?.[0] ?? '';
}
