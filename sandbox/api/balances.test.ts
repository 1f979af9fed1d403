import { afterEach, beforeEach, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER } from '../world/accounts.ts';
import type { Customer } from '../world/model.ts';
import { reclaimableFen } from '../world/money/moves.ts';
import type { Switches } from '../world/switches.ts';
import {
  ADJUSTMENTS,
  ALLOCATE,
  BALANCES,
  CHANGES,
  payer,
  RECLAIM_BALANCE,
  rows,
  startFarSide,
  type FarSide,
  type Reply,
} from './test-far-side.ts';
import { closeSound } from './test-sound.ts';

let far: FarSide;
let token: string;
let customer: Customer;

beforeEach(async () => {
  far = await startFarSide();
  token = await far.signIn();
  customer = payer(far.world, PROVIDER);
});
afterEach(() => closeSound(far));

const post = (path: string, body: object): Promise<Reply> => far.ask({ path, token, body });
const take = (amount: number, more: object = {}): Promise<Reply> =>
  post(RECLAIM_BALANCE, { customer_id: customer.customerId, amount, ...more });
const give = (amount: number): Promise<Reply> => post(ALLOCATE, { customer_id: customer.customerId, amount });
const adjustments = async (query = ''): Promise<Record<string, unknown>[]> =>
  rows(await far.ask({ path: `${ADJUSTMENTS}?limit=100&customer_id=${customer.customerId}${query}`, token }), 'records');
const changes = async (query = ''): Promise<Record<string, unknown>[]> =>
  rows(
    await far.ask({ path: `${CHANGES}?limit=100&balance_type=BALANCE_TYPE_DEBIT&trade_time_begin=2026-03-02${query}`, token }),
    'records',
  );
const purse = (account = PROVIDER): number => far.world.money.partner(account).balanceFen;

test('a second reclaim takes again; each has its trans_id, its effect, its line of the customer and of the purse', async () => {
  const [had, before] = [reclaimableFen(far.world, customer.customerId), purse()];
  const first = await take(1.5);
  const second = await take(1.5);
  const ids = [first.json['trans_id'], second.json['trans_id']].map(String);
  expect([first.status, second.status, new Set(ids).size]).toEqual([200, 200, 2]);
  expect(ids.every((id) => /^RE2603021000\d\d[0-9a-f]{6}$/u.test(id))).toBe(true);
  expect([reclaimableFen(far.world, customer.customerId), purse()]).toEqual([had - 300, before + 300]);
  const { effects, doubled, lost } = far.control.ledger();
  expect(effects).toMatchObject(
    ids.map((transId) => ({ kind: 'balance', targetId: customer.customerId, fen: 150, cause: 'api', account: PROVIDER, transId })),
  );
  expect([doubled, lost]).toEqual([[], []]);
  const lines = await adjustments('&operation_type=SOURCE_OPERATION_BERETRIEVE&operation_time_begin=2026-03-02T02:00:00Z');
  expect(lines.map((line) => [line['trans_id'], line['amount'], line['currency'], line['measure_id']])).toEqual(
    ids.map((id) => [id, '1.50', 'CNY', 1]),
  );
  expect((await changes('&trade_type=BERETRIEVE')).map((line) => [line['trade_id'], line['change_amount'], line['type']])).toEqual(
    ids.map((id) => [id, '1.50', '1']),
  );
});

test('what can be spent holds the customer’s own money; what can be taken does not', async () => {
  customer = payer(far.world, PROVIDER, ({ customerId }) => far.world.money.customer(customerId).ownFen > 0);
  const { balanceFen, ownFen } = far.world.money.customer(customer.customerId);
  const [row] = rows(await post(BALANCES, { customer_infos: [{ customer_id: customer.customerId }] }), 'customer_balances');
  expect(row).toMatchObject({ amount: (balanceFen + ownFen) / 100, currency: 'CNY', measure_id: 1 });
  expect((await take((balanceFen + ownFen) / 100)).status).toBe(400);
  expect((await take(balanceFen / 100)).status).toBe(200);
});

test.each<[Switches['refusedBalance'], number, string]>([
  ['400-CBC.99005003', 400, 'CBC.99005003'],
  ['400-CBC.0100', 400, 'CBC.0100'],
  ['200-CBC.5003', 200, 'CBC.5003'],
])('more than there is answers %s and moves nothing', async (refusedBalance, status, code) => {
  far.control.setSwitches({ refusedBalance });
  const refused = await take(9_999_999);
  expect([refused.status, refused.json['error_code'], refused.json['trans_id']]).toEqual([status, code, undefined]);
  expect(far.control.ledger().effects).toEqual([]);
});

test('a referral customer, a frozen one, somebody else’s, three decimals and nothing are refused', async () => {
  const other = payer(far.world, DISTRIBUTOR).customerId;
  expect((await take(1, { customer_id: other })).status).toBe(400);
  expect([(await take(1.005)).status, (await take(0)).status, (await take(-1)).status]).toEqual([400, 400, 400]);
  far.control.changeCustomer(customer.customerId, { frozen: true });
  expect((await take(1)).status).toBe(400);
  far.control.setSwitches({ frozenCustomer: 'effect' });
  expect((await take(1)).status).toBe(200);
  far.control.changeCustomer(customer.customerId, { associationType: 'referral' });
  expect((await take(1)).status).toBe(400);
  expect(rows(await post(BALANCES, { customer_infos: [{ customer_id: customer.customerId }] }), 'customer_balances')).toEqual([]);
  expect((await adjustments()).at(-1)).toMatchObject({ operation_type: 'SOURCE_OPERATION_BEUNBIND' });
});

test('拨款 takes from what may be allocated and is told by its own records', async () => {
  const before = purse();
  const { json } = await give(2.34);
  expect(String(json['transfer_id'])).toMatch(/^AD/u);
  expect(purse()).toBe(before - 234);
  expect((await adjustments(`&trans_id=${String(json['transfer_id'])}`))[0]).toMatchObject({ amount: '2.34' });
  const { designatedFen } = far.world.money.partner(PROVIDER);
  expect((await give((purse() - designatedFen + 1) / 100)).json['error_code']).toBe('CBC.99005003');
  expect((await give((purse() - designatedFen) / 100)).status).toBe(200);
});

test('ops-read reads balances and records but does not move money; ops-none reads nothing', async () => {
  token = await far.signIn(PROVIDER, 'ops-read');
  expect([(await take(1)).status, (await give(1)).status]).toEqual([403, 403]);
  expect((await post(BALANCES, { customer_infos: [{ customer_id: customer.customerId }] })).status).toBe(200);
  expect(await adjustments()).not.toEqual([]);
  token = await far.signIn(PROVIDER, 'ops-none');
  expect((await far.ask({ path: ADJUSTMENTS, token })).status).toBe(403);
  expect(far.control.ledger().effects).toEqual([]);
});

test.each(['reseller', 'distributor'] as const)('money of a reseller’s customer goes to the %s where the switch says so', async (to) => {
  far.control.setSwitches({ resellerCustomerMoney: to });
  token = await far.signIn(DISTRIBUTOR);
  const [reseller] = far.world.resellersOf(DISTRIBUTOR);
  if (reseller === undefined) throw new Error('no reseller');
  customer = payer(far.world, reseller.accountName);
  const before = { reseller: purse(reseller.accountName), distributor: purse(DISTRIBUTOR) };
  expect((await take(1)).status).toBe(400);
  expect((await take(1, { indirect_partner_id: reseller.id })).status).toBe(200);
  const after = { reseller: purse(reseller.accountName), distributor: purse(DISTRIBUTOR) };
  expect(after).toEqual({ ...before, [to]: before[to] + 100 });
  const today = '&operation_time_begin=2026-03-02T00:00:00Z';
  expect(await adjustments(today)).toEqual([]);
  expect(await adjustments(`${today}&indirect_partner_id=${reseller.id}`)).toHaveLength(1);
  expect(await changes('&trade_type=BERETRIEVE')).toHaveLength(to === 'distributor' ? 1 : 0);
  expect(await changes(`&trade_type=BERETRIEVE&indirect_partner_id=${reseller.id}`)).toHaveLength(to === 'reseller' ? 1 : 0);
});
