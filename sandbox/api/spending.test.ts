import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PROVIDER } from '../world/accounts.ts';
import { payer, rows, startFarSide, type FarSide, type Reply } from './test-far-side.ts';

const BILLS = '/v2/bills/partner-bills/subcustomer-bills/monthly-sum';
const ORDERS = '/v2/orders/customer-orders';
const RESOURCES = '/v2/partners/sub-customers/on-demand-resources/query';
/** What tells two sums of a month apart. */
const named = (bill: Record<string, unknown>): string =>
  JSON.stringify([bill['customer_id'], bill['cloud_service_type'], bill['bill_type']]);
const sum = (bills: Record<string, unknown>[]): number => bills.reduce((total, bill) => total + Number(bill['amount']), 0);

let far: FarSide;
let token: string;

beforeAll(async () => {
  far = await startFarSide();
  token = await far.signIn();
});
afterEach(() => expect(far.world.breaches).toEqual([]));
afterAll(() => far.close());

const get = (path: string): Promise<Reply> => far.ask({ path, token });
async function all(path: string, list: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (;;) {
    const page = rows(await get(`${path}&limit=100&offset=${found.length}`), list);
    found.push(...page);
    if (page.length < 100) return found;
  }
}

test('bills of a closed month stay the same; refunds are negative and what paid them sums up; a month to come has none', async () => {
  const bills = await all(`${BILLS}?cycle=2026-01&charge_mode=3`, 'bill_sums');
  expect(bills.length).toBeGreaterThan(100);
  expect(await all(`${BILLS}?cycle=2026-01&charge_mode=3`, 'bill_sums')).toEqual(bills);
  expect(new Set(bills.map((bill) => bill['bill_type']))).toEqual(new Set(['0', '1', '2']));
  for (const bill of bills) {
    const paid = (bill['account_details'] as { amount: number }[]).reduce((fen, { amount }) => fen + Math.round(amount * 100), 0);
    expect(paid).toBe(Math.round(Number(bill['amount']) * 100));
    expect(Number(bill['amount']) < 0).toBe(bill['bill_type'] !== '0');
  }
  expect(new Set(bills.map(named)).size).toBe(bills.length);
  expect((await get(`${BILLS}?cycle=2026-04&charge_mode=3`)).json['count']).toBe(0);
  expect((await get(`${BILLS}?cycle=2026-01&charge_mode=1`)).json['count']).toBeGreaterThan(0);
  expect((await get(`${BILLS}?cycle=2026-01`)).status).toBe(400);
});

test('the open month knows only the days before today', async () => {
  const open = sum(await all(`${BILLS}?cycle=2026-03&charge_mode=3&bill_type=0`, 'bill_sums'));
  const closed = sum(await all(`${BILLS}?cycle=2026-02&charge_mode=3&bill_type=0`, 'bill_sums'));
  expect(open).toBeGreaterThan(0);
  expect(open).toBeLessThan(closed / 10);
});

test('who consumed in a month has a bill of it', async () => {
  const body = { bill_cycle: '2026-01', limit: 100 };
  const { json } = await far.ask({ path: '/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query', token, body });
  const [first] = json['sub_customers'] as { customer_id: string }[];
  expect(json['total_count']).toBeGreaterThan(50);
  const counts = await Promise.all(
    ['1', '3', '11'].map(
      async (mode) => (await get(`${BILLS}?cycle=2026-01&charge_mode=${mode}&customer_id=${first?.customer_id}`)).json['count'],
    ),
  );
  expect(counts.some((count) => Number(count) > 0)).toBe(true);
});

test('unpaid orders and on-demand resources of a customer', async () => {
  const { customerId } = payer(far.world, PROVIDER, (one) => far.world.money.customer(one.customerId).debtFen === 0);
  const unpaid = async (): Promise<unknown> => (await get(`${ORDERS}?status=6&customer_id=${customerId}`)).json['total_count'];
  const before = Number(await unpaid());
  const { orderId } = far.control.addUnpaidOrder(customerId, 12_345);
  expect(await unpaid()).toBe(before + 1);
  const [newest] = rows(await get(`${ORDERS}?customer_id=${customerId}&status=6`), 'order_infos');
  expect(newest).toMatchObject({ order_id: orderId, amount_after_discount: 123.45, status: 6 });
  expect((await get(`${ORDERS}?status=6`)).json['total_count']).toBeGreaterThan(before + 1);
  const { json } = await far.ask({ path: RESOURCES, token, body: { customer_id: customerId } });
  expect(json['total_count']).toBe((json['resources'] as unknown[]).length);
  expect((await far.ask({ path: RESOURCES, token, body: { customer_id: 'unknown' } })).json['total_count']).toBe(0);
});
