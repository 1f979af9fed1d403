import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFarSide, usable, type FarSide } from '../../../sandbox/api/test-far-side.ts';
import { DISTRIBUTOR, PASSWORDS, PROVIDER } from '../../../sandbox/world/accounts.ts';
import { createClient } from '../api/client.ts';
import { createToken } from '../api/iam.ts';
import type { Area } from '../vault/index.ts';
import { createVault } from '../vault/index.ts';
import { createJobs } from './index.ts';
import { createStore } from './store.ts';
import { freshDatabase, openLocks } from './testing/life.ts';

let far: FarSide;
beforeEach(async () => {
  far = await startFarSide();
});
afterEach(async () => {
  const { breaches, sumFen, differing } = far.control.ledger();
  await far.close();
  expect({ breaches, sumFen, differing }).toEqual({ breaches: [], sumFen: 0, differing: [] });
});

function area(): Area {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => Promise.resolve(void kept.set(key, value)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

/** `fetch` onto the far side, which checks every request against the contract. */
async function toFarSide(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { host, pathname, search } = new URL(String(input));
  const body = init?.body ? await new Response(init.body).text() : undefined;
  const headers = Object.fromEntries(new Headers(init?.headers));
  const reply = await far.ask({
    method: init?.method ?? 'GET',
    host,
    path: pathname + search,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  const answered = Object.entries(reply.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  return new Response(reply.status === 204 ? null : reply.text, { status: reply.status, headers: answered });
}

const now = () => far.world.clock.now();
async function sleep(ms: number): Promise<void> {
  far.world.clock.advance(ms);
}

async function signedIn(account: string) {
  const parts = {
    fetch: toFarSide,
    sleep,
    random: () => 0,
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
  };
  const vault = createVault({
    session: area(),
    local: area(),
    now,
    createToken: (input) => createToken(createClient({ ...parts, credential: () => Promise.resolve(null) }), input),
    probeWriteMode: () => Promise.resolve('streamed'),
  });
  await vault.signIn({ account, user: 'ops-full', password: PASSWORDS['ops-full'] });
  const apiFor = (expected: { accountKey: string; operatorId: string }) =>
    createClient({ ...parts, credential: () => vault.credential(expected), unauthorized: (token) => vault.refused(token) });
  let ids = 0;
  const jobs = createJobs({
    store: createStore(await freshDatabase()),
    vault,
    apiFor,
    locks: openLocks,
    now,
    sleep,
    newId: () => `id${(ids += 1)}`,
    limits: () => Promise.resolve({ maxItems: 10_000, maxFen: 1e12 }),
  });
  return { jobs, vault };
}

describe('every operation as the contract has it', () => {
  test('the access of a full operator', async () => {
    const { jobs } = await signedIn(DISTRIBUTOR);
    const lines = await jobs.checkAccess();
    expect(Object.fromEntries(lines.map(({ operation, result }) => [operation, result]))).toMatchObject({
      ListSubCustomers: 'yes',
      ListIssuedPartnerCoupons: 'yes',
      ListPartnerCouponsRecord: 'yes',
      ListQuotaCoupons: 'yes',
      ListIndirectPartners: 'yes',
      ReclaimPartnerCoupons: 'untested',
    });
  });

  test('a filtered set is taken back: what the records say is what the ledger has', async () => {
    const { jobs } = await signedIn(PROVIDER);
    const preview = await jobs.plan({ scope: { kind: 'mine' }, selection: { by: 'filter', faceTo: 5_000 } });
    expect(preview.coverage).toMatchObject({ complete: true, missing: [] });
    const leaveOut = preview.rows
      .filter(({ verdict }) => verdict === 'will')
      .slice(40)
      .map(({ couponId }) => couponId);
    const { count, amount } = await jobs.selected(preview.planId, [], leaveOut);
    expect(count).toBe(Math.min(40, preview.counts.will));
    const { jobId } = await jobs.confirm({ planId: preview.planId, add: [], leaveOut, typedCount: String(count), typedAmount: amount });
    await jobs.wake();
    const view = await jobs.get(jobId);
    expect(view).toMatchObject({ state: 'finished', counts: { done: count }, taken: { ours: amount } });
    const { effects } = far.control.ledger();
    expect((effects.reduce((sum, { fen }) => sum + fen, 0) / 100).toFixed(2)).toBe(amount);
  });

  test('a distributor takes back what a reseller issued', async () => {
    const { jobs } = await signedIn(DISTRIBUTOR);
    const preview = await jobs.plan({ scope: { kind: 'all-resellers' }, selection: { by: 'filter' } });
    const [first] = preview.rows.filter(({ verdict }) => verdict === 'will');
    expect(first?.resellerId).toBeTruthy();
    const ids = await jobs.plan({ scope: { kind: 'everywhere' }, selection: { by: 'ids', couponIds: [first?.couponId ?? ''] } });
    expect(ids.rows[0]).toMatchObject({ verdict: 'will', resellerId: first?.resellerId });
    const { jobId } = await jobs.confirm({ planId: ids.planId, add: [], leaveOut: [], typedCount: '1', typedAmount: first?.amount ?? '' });
    await jobs.wake();
    expect(await jobs.get(jobId)).toMatchObject({ counts: { done: 1 }, taken: { ours: first?.amount } });
  });

  test.each(['400', '204-effect', '204-no-effect'] as const)(
    'a frozen coupon that answers %s ends as it really is',
    async (frozenCoupon) => {
      far.control.setSwitches({ frozenCoupon });
      const { jobs } = await signedIn(PROVIDER);
      const { couponId } = usable(far.world, PROVIDER, { frozen: true });
      const preview = await jobs.plan({ scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: [couponId] } });
      expect(preview.rows[0]).toMatchObject({ verdict: 'optional', reasons: ['frozen'] });
      const amount = preview.rows[0]?.amount ?? '';
      const { jobId } = await jobs.confirm({ planId: preview.planId, add: [couponId], leaveOut: [], typedCount: '1', typedAmount: amount });
      await jobs.wake();
      const { rows } = await jobs.items(jobId, { offset: 0, limit: 1 }, { names: false });
      const expected = { '400': 'failed', '204-effect': 'done', '204-no-effect': 'unknown' }[frozenCoupon];
      expect(rows[0]).toMatchObject({ state: expected, needsHuman: expected === 'unknown' });
    },
  );

  test('a token that dies mid-job: signed out, then on under the same operator', async () => {
    const { jobs, vault } = await signedIn(PROVIDER);
    const { couponId } = usable(far.world, PROVIDER);
    const preview = await jobs.plan({ scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: [couponId] } });
    far.control.addFault({ kind: 'token-expired', operation: 'ReclaimPartnerCoupons', times: 1 });
    const { jobId } = await jobs.confirm({
      planId: preview.planId,
      add: [],
      leaveOut: [],
      typedCount: '1',
      typedAmount: preview.willAmount,
    });
    await jobs.wake();
    expect(await jobs.get(jobId)).toMatchObject({ state: 'paused', pausedBy: 'signed-out', counts: { unknown: 1 } });
    expect((await vault.state()).state).toBe('expired');
    await vault.signIn({ account: PROVIDER, user: 'ops-full', password: PASSWORDS['ops-full'] });
    await jobs.resume(jobId);
    await jobs.wake();
    expect(await jobs.get(jobId)).toMatchObject({ state: 'finished', counts: { done: 1 } });
    expect(far.control.ledger().effects).toHaveLength(1);
  });
});
