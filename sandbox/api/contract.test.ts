import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER } from '../world/accounts.ts';
import { contract, type ContractOperation } from './contract.ts';
import { OPERATIONS } from './operations/index.ts';
import { COUPONS, RECLAIM, RECORDS, startFarSide, givenQuota, payer, usable, type FarSide, type Reply } from './test-far-side.ts';

const known = await contract();
const partnerOperations = known.operations().filter(({ tags }) => !tags.includes('Auth'));
const QUOTAS = '/v2/partners/coupon-quotas/query';
const CUSTOMERS = '/v2/partners/sub-customers/query';

let far: FarSide;
let token: string;

beforeAll(async () => {
  far = await startFarSide();
  token = await far.signIn(DISTRIBUTOR);
});
afterEach(() => expect(far.world.breaches).toEqual([]));
afterAll(() => far.close());

function get(path: string): Promise<Reply> {
  return far.ask({ path, token });
}

function post(path: string, body: unknown): Promise<Reply> {
  return far.ask({ path, token, body });
}

test('the contract has the operations that are built, and 47 partner operations', () => {
  const ids = partnerOperations.map(({ operationId }) => operationId);
  expect(ids).toEqual(expect.arrayContaining([...OPERATIONS.keys()]));
  expect(ids.length).toBe(47);
});

/** Bodies of the operations that write; all others list. */
const writes = (): Record<string, object> => {
  const quota = givenQuota(far.world, DISTRIBUTOR);
  return {
    ReclaimPartnerCoupons: { coupon_id: usable(far.world, DISTRIBUTOR).couponId },
    ReclaimCouponQuotas: { quota_ids: [quota.quotaId, 'unknown'] },
    ReclaimToPartnerAccount: { customer_id: payer(far.world, DISTRIBUTOR).customerId, amount: 0.01 },
    UpdateCustomerAccountAmount: { customer_id: payer(far.world, DISTRIBUTOR).customerId, amount: 0.01 },
    UpdateCouponQuotas: { quota_id: quota.parentQuotaId, indirect_partner_ids: ['unknown'], quota_amount: 1 },
  };
};

/** What a query requires, and what it refuses where it takes no limit. */
const queries: Record<string, { readonly needs?: string; readonly wrong?: string }> = {
  ListPartnerAccountChangeRecords: { needs: 'balance_type=BALANCE_TYPE_DEBIT' },
  ListSubcustomerMonthlyBills: { needs: 'cycle=2026-01&charge_mode=3' },
  ListPartnerBalances: { wrong: `indirect_partner_id=${'0'.repeat(65)}` },
};
/** The same of queries with a body. */
const bodies = (): Record<string, object> => ({
  ListCustomersBalancesDetail: { customer_infos: [{ customer_id: payer(far.world, DISTRIBUTOR).customerId }] },
  ListConsumeSubCustomers: { bill_cycle: '2026-01', limit: 100 },
  ListCustomerOnDemandResources: { customer_id: payer(far.world, DISTRIBUTOR).customerId },
});

test.each([...OPERATIONS.keys()])('%s: answers and refusals of ours keep the contract', async (id) => {
  const operation = partnerOperations.find(({ operationId }) => operationId === id) as ContractOperation;
  const written = writes()[id];
  const { needs = '', wrong = 'limit=101' } = queries[id] ?? {};
  const good =
    operation.method === 'get'
      ? await get(`${operation.path}?${wrong === 'limit=101' ? 'limit=100&' : ''}${needs}`)
      : await post(operation.path, written ?? bodies()[id] ?? { limit: 100 });
  expect(good.status).toBe(id === 'ReclaimPartnerCoupons' ? 204 : 200);
  expect(known.checkAnswer(id, good.status, good.text === '' ? undefined : good.json)).toBeNull();
  const bad =
    operation.method === 'get' ? await get(`${operation.path}?${wrong}&${needs}`) : await post(operation.path, { coupon_id: 1, limit: 0 });
  expect([bad.status, bad.json['error_code']]).toEqual([400, 'CBC.0100']);
  expect(known.checkAnswer(id, bad.status, bad.json)).toBeNull();
  const wrongAnswer = { total_count: 'many', count: 'many', customer_balances: 1, account_balances: 1 };
  expect(known.checkAnswer(id, 200, wrongAnswer) === null).toBe(written !== undefined);
});

test('what is not built answers 501 in the shape of the contract', async () => {
  const reply = await get('/v2/bases/measurements');
  expect([reply.status, reply.json['error_code']]).toEqual([501, 'CBC.0999']);
  for (const { operationId, method, path } of partnerOperations) {
    if (OPERATIONS.has(operationId)) continue;
    const other = method === 'get' ? await get(path) : await post(path, {});
    expect([400, 403, 501]).toContain(other.status);
    expect(known.checkAnswer('ListQuotaCoupons', 400, other.json)).toBeNull();
  }
}, 60_000);

test('an unknown path is the gateway’s 404', async () => {
  const reply = await get('/v2/nothing/here');
  expect([reply.status, reply.json['error_code']]).toEqual([404, 'APIG.0101']);
});

test.each([
  ['limit is text', `${COUPONS}?limit=ten`],
  ['limit above 100', `${COUPONS}?limit=101`],
  ['unknown state', `${COUPONS}?status=6`],
  ['a state twice', `${COUPONS}?status=2&status=3`],
  ['a time with milliseconds', `${COUPONS}?expire_time_end=2026-03-02T02:00:00.000Z`],
  ['a time that is none', `${COUPONS}?expire_time_end=2026-99-02T02:00:00Z`],
  ['nine types of operation', `${RECORDS}?${Array.from({ length: 9 }, (_, n) => `operation_types=${n + 1}`).join('&')}`],
  ['101 coupons', `${RECORDS}?${Array.from({ length: 101 }, (_, n) => `coupon_ids=${n}`).join('&')}`],
])('%s is 400 CBC.0100', async (_, path) => {
  const reply = await get(path);
  expect([reply.status, reply.json['error_code']]).toEqual([400, 'CBC.0100']);
});

test.each([
  ['no body', RECLAIM, ''],
  ['broken JSON', RECLAIM, '{"coupon_id":'],
  ['a list', RECLAIM, '[]'],
  ['no coupon', RECLAIM, '{}'],
  ['an id that is a number', RECLAIM, '{"coupon_id":2026010500000001}'],
  ['an empty reseller', RECLAIM, '{"coupon_id":"1","indirect_partner_id":""}'],
  ['an empty time', QUOTAS, '{"create_time_begin":""}'],
])('a body with %s is 400', async (_, path, body) => {
  expect((await far.ask({ method: 'POST', path, token, body })).status).toBe(400);
});

test('amounts have two decimals, also where the operation is not built', async () => {
  const path = '/v2/accounts/partner-accounts/indirect-partner-reclaim';
  const good = await post(path, { indirect_partner_id: 'c', amount: 0.29 });
  const bad = await post(path, { indirect_partner_id: 'c', amount: 1.005 });
  expect([good.status, bad.status]).toEqual([501, 400]);
});

test('empty values mean what the contract says', async () => {
  const all = (await get(RECORDS)).json['total_count'];
  expect((await get(`${RECORDS}?customer_id=`)).json['total_count']).toBe(all);
  expect((await get(`${RECORDS}?result=7`)).json['total_count']).toBe(all);
  expect((await get(`${RECORDS}?coupon_ids=`)).json['total_count']).toBe(0);
  expect((await get(`${RECORDS}?operation_types=`)).json['total_count']).toBe(0);
  const quotas = (await post(QUOTAS, {})).json['total_count'];
  expect((await post(QUOTAS, { quota_ids: [], quota_status_list: null })).json['total_count']).toBe(quotas);
  const customers = (await post(CUSTOMERS, {})).json['count'];
  expect((await post(CUSTOMERS, { customer: '', label: null })).json['count']).toBe(customers);
});

test('a solution provider does not list resellers', async () => {
  const reply = await far.ask({
    path: '/v2/partners/indirect-partners/query',
    token: await far.signIn(PROVIDER),
    body: {},
  });
  expect([reply.status, reply.json['error_code']]).toEqual([403, 'CBC.0151']);
});
