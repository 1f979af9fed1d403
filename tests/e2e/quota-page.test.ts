import { expect, test } from 'vitest';
import { DISTRIBUTOR } from '../../sandbox/world/accounts.ts';
import { asScript } from '../support/bundle.ts';
import { roles } from '../support/goods.ts';
import { openIssuedQuotas } from '../support/quotas.ts';
import { openPage } from '../support/visit.ts';
import { pageConstructions } from '../support/page-constructions.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';
import type { CouponTable } from './coupon-tables.ts';

// A sandbox of its own: its ledger and its presses are counted.
const stage = setUpBrowser({});
const script = asScript('tests/e2e/coupon-tables.ts', 'unused');
const control = () => stage.sandbox.control;
const rows = () => contentOf(stage.page).locator('tbody tr:visible:has(input[type=checkbox])');
const idsOf = async (...indexes: number[]) =>
  Promise.all(
    indexes.map(async (index) => (await rows().nth(index).innerText()).split(/\s/u).find((word) => /^\d{16}$/u.test(word)) ?? ''),
  );
const button = (name: string) => contentOf(stage.page).locator(`button:visible:text-is("${name}")`);

test('the page’s own 批量回收 takes the ticked quotas after 确定, says so, and counts its presses', async () => {
  await openIssuedQuotas(stage.page);
  const valid = stage.sandbox.world.givenQuotasOf(DISTRIBUTOR).filter(({ state }) => state === 0);
  const ids = await idsOf(0, 1);
  for (const index of [0, 1]) await rows().nth(index).locator('label.ti3-checkbox').click();
  await button('批量回收').click();
  expect(control().ledger().effects).toEqual([]);
  await button('确定').click();
  await contentOf(stage.page).getByText('回收结果').waitFor();
  const taken = ids.filter((id) => valid.some(({ quotaId }) => quotaId === id));
  const { effects, sumFen, differing } = control().ledger();
  expect(effects.map(({ kind, targetId, cause }) => [kind, targetId, cause])).toEqual(taken.map((id) => ['quota', id, 'page']));
  expect([sumFen, differing, taken.length > 0]).toEqual([0, [], true]);
  const subject = ids.join();
  expect(control().pages().presses).toMatchObject([
    { label: '批量回收', subject, trusted: true },
    { label: '确定', subject, trusted: true },
  ]);
});

const constructions = [...pageConstructions, 'masked,overflow,more-body'];

test.each(constructions)('the known page finds the quotas, and not coupons, however it is built (%s)', async (variant) => {
  await openIssuedQuotas(stage.page, { variant });
  const frame = contentOf(stage.page);
  await frame.evaluate(await script);
  const tables: CouponTable[] = await frame.evaluate(() => window.couponTables());
  const table = tables.find(({ name }) => name === 'quotas');
  for (const other of tables.filter((one) => one !== table)) {
    expect(other.rows.filter(({ cells }) => !stage.sandbox.world.coupons.has(cells['couponId'] ?? ''))).toEqual([]);
  }
  const filled = table?.rows.filter(({ cells }) => cells['quotaId'] !== '') ?? [];
  expect(filled.length).toBeGreaterThan(5);
  for (const { cells, actions } of filled) {
    const { quotaId = '' } = cells;
    const quota = stage.sandbox.world.givenQuota(DISTRIBUTOR, quotaId);
    expect(quota, quotaId).toBeDefined();
    if (quota?.state === 0) expect(cells['state']).toMatch(/有效|可使用/u);
    expect(actions).toEqual(['reclaim']);
  }
});

test('only a distributor has the tab', async () => {
  for (const role of roles) {
    await openPage(stage.page, 'coupons?tab=quotas', 'text=已发放代金券', { role });
    expect(await stage.page.getByText('已发放代金券额度', { exact: true }).count()).toBe(role === 'distributor' ? 1 : 0);
  }
});
