import { expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER, RESELLER } from '../../sandbox/world/accounts.ts';
import { reclaimableFen } from '../../sandbox/world/money/moves.ts';
import { isMasked, namesIn } from '../../utils/page/known-pages/customers.ts';
import { asScript } from '../support/bundle.ts';
import { openCustomers } from '../support/customers.ts';
import { waitFor } from '../support/visit.ts';
import { pageConstructions } from '../support/page-constructions.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';
import type { CustomerTable } from './customer-tables.ts';

// A sandbox of its own: its ledger and its presses are counted.
const stage = setUpBrowser({});
const script = asScript('tests/e2e/customer-tables.ts', 'unused');
const control = () => stage.sandbox.control;
const content = () => contentOf(stage.page);
const button = (name: string) => content().locator(`button:visible:text-is("${name}")`);
const row = (customerId: string) => content().locator(`tr:visible:has(a[href*="${customerId}"])`);

async function tables(): Promise<CustomerTable[]> {
  await content().evaluate(await script);
  return content().evaluate(() => window.customerTables());
}

/** What the first table shows as names. */
const names = async () => (await tables())[0]?.rows.map(({ cells }) => cells['customer'] ?? '') ?? [];

/** Types an amount into the dialog and presses both 确定. */
async function confirm(amount: string): Promise<void> {
  await content().locator('ti-modal-wrapper input').fill(amount);
  await button('确定').click();
  await content().getByText('是否确定调整').waitFor();
  await content().locator('ti-modal-wrapper:has-text("是否确定调整") button:text-is("确定")').click();
}

test('拨款, 回收 and 批量拨款 of the page book once after the second 确定, and 调账记录 tells them', async () => {
  await openCustomers(stage.page);
  const { world } = stage.sandbox;
  const [first, second] = world.customersOf(PROVIDER).filter(({ associationType, frozen }) => associationType === 'resale' && !frozen);
  if (first === undefined || second === undefined) throw new Error('no customer');
  const had = reclaimableFen(world, first.customerId);
  await row(first.customerId).getByText('拨款', { exact: true }).click();
  await content().locator('ti-modal-wrapper input').fill('12.34');
  await button('确定').click();
  expect(control().ledger().effects).toEqual([]);
  await content().locator('ti-modal-wrapper:has-text("是否确定调整") button:text-is("确定")').click();
  await content().getByText('拨款成功').waitFor();
  expect(reclaimableFen(world, first.customerId)).toBe(had + 1234);

  await row(first.customerId).getByText('回收', { exact: true }).click();
  await confirm('2.34');
  await content().getByText('回收成功').waitFor();
  for (const { customerId } of [first, second]) await row(customerId).locator('label.ti3-checkbox').click();
  await button('批量拨款').click();
  await confirm('1');
  await content().getByText('金额 ¥2.00').waitFor();
  expect(
    control()
      .ledger()
      .effects.map(({ kind, targetId, fen, cause }) => [kind, targetId, fen, cause]),
  ).toEqual([
    ['balance-given', first.customerId, 1234, 'page'],
    ['balance', first.customerId, 234, 'page'],
    ['balance-given', first.customerId, 100, 'page'],
    ['balance-given', second.customerId, 100, 'page'],
  ]);
  const presses = control()
    .pages()
    .presses.map(({ label, trusted }) => [label, trusted]);
  expect(presses).toEqual(['拨款', '确定', '回收', '确定', '批量拨款', '确定'].map((label) => [label, true]));
  await button('调账记录').click();
  await waitFor(stage.page, 'text="¥12.34"');
  expect([control().ledger().sumFen, control().ledger().differing]).toEqual([0, []]);
});

const constructions = [...pageConstructions, 'masked,more-body', 'two-names,no-reseller', 'no-customer-id,balance-column'];

test.each(constructions)('the known page finds 云经销商的客户 and names only who is there, however it is built (%s)', async (variant) => {
  await openCustomers(stage.page, { variant, role: 'distributor', ofResellers: true });
  const { world } = stage.sandbox;
  const theirs = new Map(
    world
      .resellersOf(DISTRIBUTOR)
      .flatMap(({ accountName }) => world.customersOf(accountName).map((one) => [one.accountName, one] as const)),
  );
  const table = (await tables()).find(({ name }) => name === 'resellers');
  const filled = table?.rows.filter(({ cells }) => cells['customer'] !== '') ?? [];
  expect(filled.length).toBeGreaterThan(5);
  for (const { cells, ids, actions } of filled) {
    const id = ids['customer'] ?? ids['account'];
    const account = cells['account'] ?? namesIn(cells['customer'] ?? '').account;
    const masked = variant.startsWith('masked');
    const customer = masked ? world.customers.get(id ?? '') : theirs.get(account);
    expect(isMasked(cells['customer'] ?? ''), cells['customer']).toBe(masked);
    expect(id).toBe(variant.startsWith('no-customer-id') ? undefined : customer?.customerId);
    expect(cells['association']).toContain(customer?.associationType === 'resale' ? '代售' : '顾问销售');
    expect(actions).toEqual(customer?.associationType === 'resale' ? ['allocate', 'reclaim'] : []);
    expect('balance' in cells).toBe(variant.includes('balance-column'));
  }
});

test('only a distributor has 云经销商的客户; a reseller sees its own', async () => {
  for (const role of ['provider', 'distributor', 'reseller'] as const) {
    await openCustomers(stage.page, { role });
    expect(await content().getByText('云经销商的客户', { exact: true }).count()).toBe(role === 'distributor' ? 1 : 0);
    const [table] = await tables();
    const accounts = table?.rows.map(({ cells }) => namesIn(cells['customer'] ?? '').account) ?? [];
    const { [role]: owner } = { provider: PROVIDER, distributor: DISTRIBUTOR, reseller: RESELLER };
    const own = new Set(stage.sandbox.world.customersOf(owner).map(({ accountName }) => accountName));
    expect([table?.name, accounts.length, accounts.every((name) => own.has(name))]).toEqual(['mine', 10, true]);
  }
});

test('sorting and the eye change the same rows’ elements; names come back', async () => {
  await openCustomers(stage.page, { variant: 'plain-table,masked,tracked-index' });
  expect((await names()).every(isMasked)).toBe(true);
  await content().locator('[data-eye]').first().click();
  const before = await names();
  expect([before.length, before.some(isMasked)]).toEqual([10, false]);
  await content().locator('[data-sort=spend]').click();
  await expect.poll(names).not.toEqual(before);
});
