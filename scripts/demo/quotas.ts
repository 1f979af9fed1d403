import type { Page } from 'playwright-core';
import type { Sandbox } from '../../sandbox/server.ts';
import { DISTRIBUTOR } from '../../sandbox/world/accounts.ts';
import { clickButton, waitForPierced } from '../../tests/support/pierced.ts';
import type { Demo } from './demo.ts';
import { picture } from './workspace.ts';

const address = 'https://account.huaweicloud.com/obmgr/?role=distributor&tab=quotas#/obmgr/coupons';
const valid = '有效';
/** Valid quotas that are ticked; together less than one job may take back. */
const ticks = [0, 1, 2, 3, 4, 5];

/** Opens 已发放代金券额度 anew, as the distributor. */
export async function openIssuedQuotas({ browser: { page } }: Pick<Demo, 'browser'>): Promise<Page> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('tbody tr:visible label.ti3-checkbox').first().waitFor();
  return page;
}

/** The resellers take back what they issued from these quotas, as a distributor asks them to before it takes the quotas. */
function takeCouponsBack({ world, control }: Sandbox, quotaIds: readonly string[]): void {
  const hanging = [...world.coupons.values()].filter(({ quotaId, state }) => quotaIds.includes(quotaId) && state === 2);
  for (const { couponId, quotaId } of hanging) control.reclaimByColleague(world.quotas.get(quotaId)?.owner ?? '', couponId);
}

/**
 * Ticks six quotas: four that can be taken, since their resellers have taken the coupons back that hung on them, and two on which coupons
 * may still hang. Returns their ids.
 */
export async function tickQuotas(page: Page, sandbox: Sandbox): Promise<string[]> {
  const rows = page.locator('tbody tr:visible', { has: page.locator('label.ti3-checkbox') });
  const good = rows.filter({ has: page.getByText(valid, { exact: true }) });
  const chosen = ticks.map((index) => good.nth(index));
  const texts = await Promise.all(chosen.map((row) => row.innerText()));
  const ids = texts.flatMap((text) => /\b\d{16}\b/.exec(text)?.[0] ?? []);
  takeCouponsBack(sandbox, ids.slice(0, -2));
  for (const row of chosen) await row.locator('label.ti3-checkbox').click();
  return ids;
}

/** Ticks quotas and hands them over by the bar; a colleague takes one of them meanwhile. Returns the tab that opens. */
export async function proposeQuotas(demo: Demo, sandbox: Sandbox): Promise<Page> {
  const { browser, strings, say } = demo;
  const page = await openIssuedQuotas(demo);
  const ids = await tickQuotas(page, sandbox);
  await waitForPierced(page, (ui) => ui.buttons(strings['reclaim.propose']));
  await picture(demo, page, 'reclaim-quotas-0-ticked');
  sandbox.control.reclaimQuotaByColleague(DISTRIBUTOR, ids.at(-1) ?? '');
  const opened = browser.context.waitForEvent('page');
  await clickButton(page, strings['reclaim.propose']);
  const workspace = await opened;
  await workspace.getByRole('button', { name: strings['coupons.plan'], exact: true }).waitFor();
  say(`ticked ${ids.length} rows on 已发放代金券额度 and pressed ${strings['reclaim.propose']}; a colleague took one of them meanwhile`);
  return workspace;
}
