import type { Page } from 'playwright-core';
import { PASSWORDS, PROVIDER } from '../sandbox/world/accounts.ts';
import type { Launched } from '../tests/support/browser.ts';
import { clickButton, waitForPierced } from '../tests/support/pierced.ts';
import type { Strings } from '../utils/common/i18n/index.ts';
import { openWorkerClient } from '../tests/support/worker-client.ts';

type Keep = (page: Page, name: string) => Promise<void>;

const ticks = [0, 1, 2, 3, 4, 5];

/** Pictures of taking coupons back: the bar on the page, the preview, the two boxes, and the finished job. */
export async function reclaimPictures(browser: Launched, strings: Strings, locale: string, keep: Keep): Promise<void> {
  const { page, context } = browser;
  const client = await openWorkerClient(browser);
  await client.ask('account.signIn', { account: PROVIDER, user: 'ops-full', password: PASSWORDS['ops-full'] });
  await client.page.close();
  await page.bringToFront();
  await page.goto('https://account.huaweicloud.com/obmgr/?role=provider&tab=issued#/obmgr/coupons');
  const boxes = page.locator('tbody tr:visible label.ti3-checkbox');
  await boxes.first().waitFor();
  for (const index of ticks) await boxes.nth(index).click();
  await waitForPierced(page, (ui) => ui.buttons(strings['reclaim.propose']));
  await keep(page, `coupons.${locale}.png`);
  const opened = context.waitForEvent('page');
  await clickButton(page, strings['reclaim.propose']);
  const workspace = await opened;
  await workspace.getByRole('button', { name: strings['coupons.plan'], exact: true }).click();
  const panel = workspace.getByRole('region', { name: strings['confirm.title'] });
  await panel.waitFor({ timeout: 30_000 });
  await workspace.evaluate(() => scrollTo(0, 0));
  await keep(workspace, `preview.${locale}.png`);
  const [count, amount] = await Promise.all([0, 1].map((index) => typedText(panel.locator('label').nth(index).innerText())));
  const typed = panel.getByRole('textbox');
  await typed.nth(0).pressSequentially(count ?? '');
  await typed.nth(1).pressSequentially(amount ?? '');
  await panel.scrollIntoViewIfNeeded();
  await keep(workspace, `confirm.${locale}.png`);
  await panel.getByRole('button').last().click();
  await workspace.getByText(strings['jobState.finished'], { exact: true }).first().waitFor({ timeout: 60_000 });
  await workspace.evaluate(() => scrollTo(0, 0));
  await keep(workspace, `job.${locale}.png`);
  await workspace.close();
}

/** What stands in a box's label to be typed: its number. */
async function typedText(label: Promise<string>): Promise<string> {
  return /[\d.,]+$/.exec(await label)?.[0] ?? '';
}
