import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER, RESELLER } from '../world/accounts.ts';
import type { CouponQuota } from '../world/model.ts';
import {
  GIVE_QUOTAS,
  givenQuota,
  QUOTA_RECORDS,
  QUOTAS,
  RECLAIM_QUOTAS,
  rows,
  START,
  startFarSide,
  usable,
  type FarSide,
  type Reply,
} from './test-far-side.ts';
import { closeSound } from './test-sound.ts';

let far: FarSide;
let token: string;
let quota: CouponQuota;

beforeEach(async () => {
  far = await startFarSide();
  token = await far.signIn(DISTRIBUTOR);
  quota = givenQuota(far.world, DISTRIBUTOR);
});
afterEach(() => closeSound(far));

const get = (path: string, auth = token): Promise<Reply> => far.ask({ path, token: auth });
const reclaim = (ids: readonly string[], more = {}, auth = token): Promise<Reply> =>
  far.ask({ path: RECLAIM_QUOTAS, token: auth, body: { quota_ids: ids, ...more } });
const give = (body: object): Promise<Reply> => far.ask({ path: GIVE_QUOTAS, token, body });
const resellerId = (): string => far.world.partners.get(RESELLER)?.id ?? '';
const parentOf = (given: CouponQuota): CouponQuota => {
  const parent = far.world.quotas.get(given.parentQuotaId ?? '');
  if (parent === undefined) throw new Error('no parent');
  return parent;
};
const ofState = (state: number): string => far.world.givenQuotasOf(DISTRIBUTOR).find((one) => one.state === state)?.quotaId ?? '';
const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

test('takes the whole rest back to the distributor’s quota; list, log and ledger say so', async () => {
  const { quotaId, balanceFen: fen } = quota;
  const before = parentOf(quota).balanceFen;
  const reply = await reclaim([quotaId], { remark: '' });
  expect([reply.status, reply.json]).toEqual([200, { simple_quota_infos: [{ quota_id: quotaId, quota_balance: 0 }], error_details: [] }]);
  expect([parentOf(quota).balanceFen, quota.balanceFen]).toEqual([before + fen, 0]);
  expect(rows(await get(`${QUOTAS}?quota_id=${quotaId}`), 'quotas')).toMatchObject([{ quota_status: 6, balance: 0, quota_id: quotaId }]);
  const log = rows(await get(`${QUOTA_RECORDS}?quota_id=${quotaId}&operation_type=11`), 'records');
  expect(log).toMatchObject([{ amount: fen / 100, result: '0', operator: 'ops-full', remark: '', quota_id: quotaId }]);
  const { effects, requests, lost, doubled } = far.control.ledger();
  expect(effects).toMatchObject([{ kind: 'quota', targetId: quotaId, fen, cause: 'api', requestId: requests.at(-3)?.id }]);
  expect([requests.at(-3)?.targetIds, lost, doubled]).toEqual([[quotaId], [], []]);
});

test('several in a call: each has its own place in one of the two lists', async () => {
  const ids = [quota.quotaId, 'unknown', ofState(3), ofState(4), ofState(5), ofState(6)];
  const { json } = await reclaim(ids);
  expect(json['simple_quota_infos']).toEqual([{ quota_id: quota.quotaId, quota_balance: 0 }]);
  expect(rows({ json } as Reply, 'error_details').map(({ id, error_code }) => [id, error_code])).toEqual(
    ids.slice(1).map((id) => [id, 'CBC.99000012']),
  );
  expect(far.control.ledger().effects).toHaveLength(1);
});

test.each([
  ['error-details', 200, [0, 1]],
  ['success', 200, [1, 0]],
  ['neither', 200, [0, 0]],
  ['400', 400, null],
] as const)('a second reclaim with switch %s has no effect', async (secondQuotaReclaim, status, lengths) => {
  far.control.setSwitches({ secondQuotaReclaim });
  await reclaim([quota.quotaId]);
  const second = await reclaim([quota.quotaId]);
  expect(second.status).toBe(status);
  if (lengths === null) expect(second.json['error_code']).toBe('CBC.99000012');
  else expect([rows(second, 'simple_quota_infos').length, rows(second, 'error_details').length]).toEqual(lengths);
  expect(far.control.ledger().effects).toHaveLength(1);
});

test('refusedQuota 400: one that is not valid stops the whole call', async () => {
  far.control.setSwitches({ refusedQuota: '400' });
  expect((await reclaim([quota.quotaId, ofState(5)])).status).toBe(400);
  expect(far.control.ledger().effects).toEqual([]);
  far.control.setSwitches({ quotaBalance: 'taken' });
  const fen = quota.balanceFen;
  expect((await reclaim([quota.quotaId])).json['simple_quota_infos']).toEqual([{ quota_id: quota.quotaId, quota_balance: fen / 100 }]);
});

test.each([
  ['reclaimed', 6, 1],
  ['refused', 0, 0],
] as const)('a valid quota without a rest, switch %s', async (emptyQuota, state, taken) => {
  far.control.setSwitches({ emptyQuota });
  const empty = far.world.givenQuotasOf(DISTRIBUTOR).find((one) => one.state === 0 && one.balanceFen === 0);
  if (empty === undefined) throw new Error('no quota without a rest');
  expect(rows(await reclaim([empty.quotaId]), 'simple_quota_infos')).toHaveLength(taken);
  expect(empty.state).toBe(state);
  expect((await get(`${QUOTA_RECORDS}?quota_id=${empty.quotaId}&operation_type=11`)).json['total_count']).toBe(0);
});

test('a stranger’s quota, the distributor’s own, and more than ten are refused; only a distributor may', async () => {
  const own = far.world.quotasOf(DISTRIBUTOR)[0]?.quotaId ?? '';
  const foreign = far.world.quotasOf(PROVIDER)[0]?.quotaId ?? '';
  expect(rows(await reclaim([own, foreign]), 'error_details')).toHaveLength(2);
  expect((await reclaim(Array.from({ length: 11 }, () => quota.quotaId))).json['error_code']).toBe('CBC.0100');
  for (const account of [PROVIDER, RESELLER]) {
    const other = await far.signIn(account);
    expect([(await get(QUOTAS, other)).status, (await reclaim([quota.quotaId], {}, other)).status]).toEqual([403, 403]);
  }
  expect(far.control.ledger().effects).toEqual([]);
});

test('an operator with the rights to read sees list and log and takes nothing', async () => {
  const reader = await far.signIn(DISTRIBUTOR, 'ops-read');
  const seen = [await get(QUOTAS, reader), await get(QUOTA_RECORDS, reader), await reclaim([quota.quotaId], {}, reader)];
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 403]);
  far.control.setItems(DISTRIBUTOR, 'ops-read', ['BPC_ITEM_SUBCUSTSERV_030601']);
  expect((await reclaim([quota.quotaId], {}, reader)).status).toBe(200);
});

test('coupons that the reseller issues reduce the rest; what is taken back returns, wherever the switch says', async () => {
  const rest = quota.balanceFen;
  const coupons = [far.control.issueCoupon(quota.quotaId, 1_234), far.control.issueCoupon(quota.quotaId, 66)];
  expect(quota.balanceFen).toBe(rest - 1_300);
  expect(() => far.control.issueCoupon(quota.quotaId, rest)).toThrow();
  const before = parentOf(quota).balanceFen;
  await reclaim([quota.quotaId]);
  expect(parentOf(quota).balanceFen).toBe(before + rest - 1_300);
  const indirect = { indirect_partner_id: resellerId() };
  const [first, second] = coupons;
  if (first === undefined || second === undefined) throw new Error('no coupons');
  expect((await far.reclaim(token, first, indirect)).status).toBe(204);
  expect([quota.state, quota.balanceFen]).toEqual([6, 1_234]);
  far.control.setSwitches({ couponOfTakenQuota: 'parent' });
  await far.reclaim(token, second, indirect);
  expect([quota.balanceFen, parentOf(quota).balanceFen]).toEqual([1_234, before + rest - 1_300 + 66]);
});

describe('giving', () => {
  test.each([12.34, '12.34'])('%j yuan make a quota of the reseller’s, listed and logged', async (quota_amount) => {
    const parent = parentOf(quota);
    const before = parent.balanceFen;
    const body = { quota_id: parent.quotaId };
    const { json } = await give({ ...body, indirect_partner_ids: [resellerId(), 'nobody'], quota_amount });
    expect(json).toMatchObject({
      simple_quota_infos: [{ id: resellerId() }],
      error_details: [{ id: 'nobody', error_code: 'CBC.99000037' }],
    });
    const id = String(rows({ json } as Reply, 'simple_quota_infos')[0]?.['quota_id']);
    expect(parent.balanceFen).toBe(before - 1_234);
    const [shown] = rows(await get(`${QUOTAS}?quota_id=${id}`), 'quotas');
    expect(shown).toMatchObject({ quota_value: 12.34, balance: 12.34, parent_quota_id: parent.quotaId, quota_status: 0 });
    expect(rows(await get(`${QUOTA_RECORDS}?quota_id=${id}`), 'records')).toMatchObject([{ operation_type: '10', amount: 12.34 }]);
    expect(far.control.ledger().effects).toMatchObject([{ kind: 'quota-given', targetId: id, fen: 1_234 }]);
  });

  test('more than there is, and from a quota that is not valid', async () => {
    const body = { quota_id: quota.parentQuotaId, indirect_partner_ids: [resellerId()] };
    parentOf(quota).state = 5;
    expect((await give({ ...body, quota_amount: 1 })).json['error_code']).toBe('CBC.99000012');
    parentOf(quota).state = 0;
    await give({ ...body, quota_amount: 90_000_000 });
    expect(rows(await give({ ...body, quota_amount: 90_000_000 }), 'error_details')).toMatchObject([{ error_code: 'CBC.99000013' }]);
  });
});

describe('list and log', () => {
  test('every quota once, by pages, by reseller and by source', async () => {
    const all: unknown[] = [];
    for (let offset = 0; offset < 200; offset += 100) {
      all.push(...rows(await get(`${QUOTAS}?limit=100&offset=${offset}`), 'quotas').map((row) => row['quota_id']));
    }
    expect(all).toEqual(far.world.givenQuotasOf(DISTRIBUTOR).map(({ quotaId }) => quotaId));
    const theirs = rows(await get(`${QUOTAS}?limit=100&indirect_partner_id=${resellerId()}`), 'quotas');
    expect(theirs.map((row) => row['quota_id'])).toEqual(far.world.quotasOf(RESELLER).map(({ quotaId }) => quotaId));
    const { parentQuotaId } = quota;
    const ofParent = rows(await get(`${QUOTAS}?limit=100&parent_quota_id=${parentQuotaId}`), 'quotas');
    expect(ofParent.length).toBeGreaterThan(0);
    expect(ofParent.every((row) => row['parent_quota_id'] === parentQuotaId)).toBe(true);
    expect((await get(`${QUOTAS}?parent_quota_id=`)).json['total_count']).toBe(0);
  });

  test('bounds of the log’s time match; unknown types are ignored', async () => {
    far.world.clock.stop();
    far.world.clock.set(START + 5_250);
    await reclaim([quota.quotaId]);
    const count = async (more: string): Promise<unknown> =>
      (await get(`${QUOTA_RECORDS}?quota_id=${quota.quotaId}&${more}`)).json['total_count'];
    const at = iso(START + 5_000);
    expect(await count(`operation_time_begin=${at}&operation_time_end=${at}`)).toBe(1);
    expect(await count(`operation_time_begin=${iso(START + 6_000)}`)).toBe(0);
    expect([await count('operation_type=10'), await count('operation_type=99')]).toEqual([1, 2]);
  });

  test('a quota whose time is over is invalid and keeps its rest', async () => {
    const rest = quota.balanceFen;
    far.control.setClock(quota.expiresAt);
    const fresh = await far.signIn(DISTRIBUTOR);
    const [shown] = rows(await get(`${QUOTAS}?quota_id=${quota.quotaId}`, fresh), 'quotas');
    expect(shown).toMatchObject({ quota_status: 3, balance: rest / 100 });
    expect(rows(await reclaim([quota.quotaId], {}, fresh), 'error_details')).toHaveLength(1);
  });
});

test('the eleventh reclaim in a second is 429', async () => {
  far.world.clock.stop();
  far.control.setSwitches({ throttleLimit: 10 });
  for (let index = 0; index < 10; index += 1) expect((await reclaim(['x'])).status).toBe(200);
  expect((await reclaim([quota.quotaId])).status).toBe(429);
  expect(usable(far.world, RESELLER).balanceFen).toBeGreaterThan(0);
});
