import type { Page } from 'playwright-core';
import type { Sandbox } from '../../sandbox/server.ts';
import { PROVIDER } from '../../sandbox/world/accounts.ts';
import { clickButton, waitForPierced } from '../../tests/support/pierced.ts';
import { decimalFromFen } from '../../utils/common/money.ts';
import type { Demo } from './demo.ts';
import { picture, type Filter } from './workspace.ts';

const address = 'https://account.huaweicloud.com/obmgr/?role=provider#/obmgr/coupons';
const usable = '有效';
const dayMs = 86_400_000;

/** The day at UTC+8. */
const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** Opens 已发放代金券 anew. */
export async function openIssued({ browser: { page } }: Demo): Promise<Page> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByText('已发放代金券', { exact: true }).click();
  return page;
}

/** Ticks four rows that can be taken back and one that cannot, and hands them over by the bar. Returns the tab that opens. */
export async function proposeTicked(demo: Demo): Promise<Page> {
  const { browser, strings, say } = demo;
  const page = await openIssued(demo);
  const rows = page.locator('tbody tr:visible', { has: page.locator('label.ti3-checkbox') });
  const good = rows.filter({ has: page.getByText(usable, { exact: true }) });
  await good.nth(3).waitFor();
  const boxes = [0, 1, 2, 3]
    .map((index) => good.nth(index))
    .concat(rows.filter({ hasNot: page.getByText(usable, { exact: true }) }).first());
  for (const row of boxes) await row.locator('label.ti3-checkbox').click();
  await waitForPierced(page, (ui) => ui.buttons(strings['reclaim.propose']));
  await picture(demo, page, 'reclaim-2-ticked');
  const opened = browser.context.waitForEvent('page');
  await clickButton(page, strings['reclaim.propose']);
  const workspace = await opened;
  await workspace.getByRole('button', { name: strings['coupons.plan'], exact: true }).waitFor();
  say(`ticked 5 rows on 已发放代金券 and pressed ${strings['reclaim.propose']}`);
  return workspace;
}

/** A filter that finds about a dozen of the sandbox's coupons. */
export function filterFor({ world }: Sandbox): Filter {
  const now = world.clock.now();
  const open = world
    .couponsOf(PROVIDER)
    .filter(
      ({ state, expiresAt, customerId }) =>
        state === 2 && expiresAt > now + 20 * dayMs && world.customers.get(customerId)?.associationType === 'resale',
    );
  const groups = Map.groupBy(open, ({ expiresAt, faceFen }) => `${dayOf(expiresAt)} ${decimalFromFen(faceFen)}`);
  const [[key] = ['']] = [...groups].toSorted(([, one], [, other]) => Math.abs(one.length - 14) - Math.abs(other.length - 14));
  const [day = '', face = ''] = key.split(' ');
  return { day, face };
}
