import { afterEach, beforeEach, expect, test } from 'vitest';
import { DISTRIBUTOR } from '../world/accounts.ts';
import type { Fault, FaultKind } from '../world/faults.ts';
import { givenQuota, QUOTA_RECORDS, RECLAIM_QUOTAS, rows, startFarSide, type FarSide, type Reply } from './test-far-side.ts';
import { closeSound } from './test-sound.ts';

let far: FarSide;
let token: string;
let ids: readonly [string, string];

beforeEach(async () => {
  far = await startFarSide();
  token = await far.signIn(DISTRIBUTOR);
  const { quotaId } = givenQuota(far.world, DISTRIBUTOR);
  ids = [quotaId, givenQuota(far.world, DISTRIBUTOR, (quota) => quota.quotaId !== quotaId).quotaId];
});
afterEach(() => closeSound(far));

function arm(kind: FaultKind, more: Partial<Fault> = {}): void {
  far.control.addFault({ kind, operation: 'ReclaimCouponQuotas', times: 1, ...more });
}

const reclaim = (...quota_ids: string[]): Promise<Reply> => far.ask({ path: RECLAIM_QUOTAS, token, body: { quota_ids } });
const statusOf = (reply: Promise<Reply>): Promise<number> =>
  reply.then(
    ({ status }) => status,
    () => 0,
  );
const named = (reply: Reply): unknown[] => [
  rows(reply, 'simple_quota_infos').map((row) => row['quota_id']),
  rows(reply, 'error_details').map((row) => row['id']),
];

test.each<[FaultKind, number, number]>([
  ['throttled', 429, 0],
  ['error-before', 500, 0],
  ['reset-before', 0, 0],
  ['token-expired', 401, 0],
  ['error-after', 500, 1],
  ['reset-after', 0, 1],
])('%s answers %i with %i effects', async (kind, status, effects) => {
  arm(kind, { targetIds: [ids[0]] });
  expect(await statusOf(reclaim(ids[0]))).toBe(status);
  const seen = far.control.ledger();
  expect([seen.effects.length, seen.lost.length]).toEqual([effects, effects]);
});

test('in a call of several a fault of the world meets only the quotas that it names', async () => {
  arm('colleague-first', { targetIds: [ids[1]] });
  expect(named(await reclaim(...ids))).toEqual([[ids[0]], [ids[1]]]);
  expect(far.control.ledger().effects).toMatchObject([
    { targetId: ids[1], operator: 'colleague', cause: 'page', requestId: null },
    { targetId: ids[0], cause: 'api' },
  ]);
});

test.each<[FaultKind, number]>([
  ['unlisted-before', 1],
  ['unlisted-after', 2],
])('%s: the id is in neither list, %i effects', async (kind, effects) => {
  arm(kind, { targetIds: [ids[0]] });
  expect(named(await reclaim(...ids))).toEqual([[ids[1]], []]);
  expect(far.control.ledger().effects).toHaveLength(effects);
});

test('an effect booked twice shows as doubled, in the log too; a record comes late', async () => {
  arm('effect-twice');
  await reclaim(ids[0]);
  expect(far.control.ledger()).toMatchObject({ doubled: [ids[0]] });
  const count = async (id: string): Promise<unknown> =>
    (await far.ask({ path: `${QUOTA_RECORDS}?quota_id=${id}&operation_type=11`, token })).json['total_count'];
  expect(await count(ids[0])).toBe(2);
  arm('late-record', { ms: 60_000 });
  await reclaim(ids[1]);
  expect(await count(ids[1])).toBe(0);
  far.control.advanceClock(60_000);
  expect(await count(ids[1])).toBe(1);
});

test('a held answer names its quota; a colleague takes one on the page', async () => {
  arm('hold-after');
  const answer = reclaim(ids[0]);
  const held = await far.control.nextHeld(2000);
  expect(held).toMatchObject({ stage: 'after', targetIds: [ids[0]] });
  expect(far.world.quotas.get(ids[0])?.state).toBe(6);
  far.control.release();
  expect((await answer).status).toBe(200);
  expect(far.control.reclaimQuotaByColleague(DISTRIBUTOR, ids[1])).toMatchObject({ ok: true });
  expect(far.control.reclaimQuotaByColleague(DISTRIBUTOR, ids[1])).toEqual({ ok: false, reason: 'not-usable' });
});
