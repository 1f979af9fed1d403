import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../common/errors.ts';
import { createClient } from '../api/client.ts';
import type { Vault, VaultState } from '../vault/index.ts';
import { createJobs } from './index.ts';
import { createStore } from './store.ts';
import { createFarSide, type WriteFault } from './testing/far-side.ts';
import { freshDatabase, openLocks } from './testing/life.ts';

const identity = { accountKey: 'd1', accountName: 'acme', operatorId: 'u1', operatorName: 'op' };
const noReveal = { names: false };

/** `asleep` is called at each wait of the engine, `writing` before each request to take back. */
async function setup(
  count = 4,
  {
    writeFaults = [],
    asleep,
    writing,
  }: { writeFaults?: readonly WriteFault[]; asleep?: () => Promise<void>; writing?: () => Promise<void> } = {},
) {
  const clock = { now: Date.UTC(2026, 0, 5) };
  const coupons = Array.from({ length: count }, (_, index) => ({ id: String(2_026_010_500_001_000 + index), fen: 10_050 }));
  const side = createFarSide(
    { coupons, writeFaults, readFaults: [], recordDelayMs: 0, lateMs: 0, second: 'refused', customerName: '=HYPERLINK("x")华为云' },
    clock,
  );
  const requests: string[] = [];
  const client = createClient({
    fetch: async (input, init) => {
      const { pathname } = new URL(String(input));
      requests.push(`${init?.method} ${pathname}`);
      if (init?.method === 'POST' && !pathname.endsWith('/query')) await writing?.();
      return side.fetch(input, init);
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 'TOKEN-SECRET', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  const vault: Pick<Vault, 'credential' | 'actor' | 'state' | 'findWriteMode'> = {
    credential: () => Promise.resolve({ token: 'TOKEN-SECRET', accountKey: 'd1', writeMode: 'streamed' }),
    actor: () => (way.locked ? Promise.reject(new AppError('AUTH-107')) : Promise.resolve(identity)),
    findWriteMode: () => {
      way.locked ||= way.locksWhileProbing;
      return Promise.resolve(way.known);
    },
    state: () => Promise.resolve<VaultState>({ state: 'signed-in', identity, expiresAt: 0, canWrite: true }),
  };
  const way = { known: true, locked: false, locksWhileProbing: false };
  let ids = 0;
  const limits = { maxItems: 100, maxFen: 100_000_00 };
  const db = await freshDatabase();
  const jobs = createJobs({
    store: createStore(db),
    vault: vault as Vault,
    apiFor: () => client,
    locks: openLocks,
    now: () => clock.now,
    sleep: async (ms) => {
      clock.now += ms;
      await asleep?.();
    },
    newId: () => `id${(ids += 1)}`,
    limits: () => Promise.resolve(limits),
  });
  const all = { scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: coupons.map(({ id }) => id) } } as const;
  return { jobs, side, clock, requests, coupons, limits, all, way };
}
const typed = { add: [], leaveOut: [], typedCount: '4', typedAmount: '￥４０２．００' };
const finished = async (jobs: Awaited<ReturnType<typeof setup>>['jobs'], jobId: string) => {
  await jobs.wake();
  return jobs.get(jobId);
};

describe('the preview', () => {
  test('says what will run, what not and why; names are masked unless asked for; no phone is kept', async () => {
    const { jobs, side, all, coupons } = await setup(6);
    const change = (index: number, to: object) => Object.assign(side.coupons.get(coupons[index]?.id ?? '') ?? {}, to);
    change(0, { status: 3 });
    change(1, { frozen: '1' });
    change(2, { lock: 'CS1' });
    side.coupons.delete(coupons[3]?.id ?? '');
    const preview = await jobs.plan(all);
    expect(preview.rows.map(({ verdict, reasons }) => [verdict, ...reasons])).toEqual([
      ['blocked', 'used'],
      ['optional', 'frozen'],
      ['optional', 'locked'],
      ['blocked', 'not-found'],
      ['will'],
      ['will'],
    ]);
    expect(preview).toMatchObject({
      counts: { will: 2, optional: 2, blocked: 2 },
      willAmount: '201.00',
      coverage: { complete: true, missing: [] },
    });
    expect(preview.rows[4]).toMatchObject({ customer: '=***云', quotaId: 'q1', quotaRest: '8200.00', amount: '100.50' });
    expect((await jobs.preview(preview.planId, { names: true }))?.rows[4]?.customer).toBe('=HYPERLINK("x")华为云');
    expect(JSON.stringify(preview)).not.toMatch(/13800000000|SECRET/);
  });

  test('above 50 ids the list is read by pages, not one by one', async () => {
    const { jobs, requests, all } = await setup(220);
    const preview = await jobs.plan(all);
    expect(preview.counts.will).toBe(220);
    expect(requests.filter((request) => request === 'GET /v2/promotions/benefits/partner-coupons')).toHaveLength(3);
  });

  test('a filter reads everything that matches; a provider asked for resellers learns that there are none', async () => {
    const { jobs } = await setup(150);
    expect((await jobs.plan({ scope: { kind: 'mine' }, selection: { by: 'filter', faceFrom: 10_050, faceTo: 10_050 } })).counts.will).toBe(
      150,
    );
    const everywhere = await jobs.plan({ scope: { kind: 'everywhere' }, selection: { by: 'filter', faceFrom: 99_999 } });
    expect(everywhere).toMatchObject({ counts: { will: 0 }, coverage: { complete: false, missing: ['resellers'] } });
  });
});

describe('confirming', () => {
  test('takes count and amount as typed, runs, and shows what the records say', async () => {
    const { jobs, all, side } = await setup();
    const { planId } = await jobs.plan(all);
    expect(await jobs.selected(planId, [], [])).toEqual({ count: 4, amount: '402.00' });
    const { jobId } = await jobs.confirm({ planId, ...typed });
    const view = await finished(jobs, jobId);
    expect(view).toMatchObject({
      state: 'finished',
      percent: 100,
      taken: { ours: '402.00', theirs: '0.00', unexplained: '0.00' },
      counts: { done: 4 },
    });
    expect(side.writes).toHaveLength(4);
    const { rows, total } = await jobs.items(jobId, { offset: 1, limit: 2, states: ['done'] }, noReveal);
    expect([total, rows.length, rows[0]?.taken, rows[0]?.origin]).toEqual([4, 2, '100.50', 'ours']);
    const log = await jobs.log();
    expect(log.firstBreak).toBeNull();
    expect(log.entries.at(-1)?.seq).toBe(view.logHead.seq);
    expect(JSON.stringify(log)).not.toMatch(/华为云|SECRET/);
    expect(await jobs.hasOpenWork()).toBe(false);
    expect(await jobs.dropFinishedBefore(view.finishedAt ?? 0)).toBe(0);
    expect(await jobs.dropFinishedBefore((view.finishedAt ?? 0) + 1)).toBe(1);
    expect(await jobs.list()).toEqual([]);
    expect((await jobs.log()).entries).toEqual(log.entries);
    await jobs.deleteKept('d1');
    expect((await jobs.log()).entries).toEqual([]);
  });

  test.each([
    ['a wrong count', { typedCount: '5' }, 'JOB-103'],
    ['a wrong amount', { typedAmount: '402.01' }, 'JOB-103'],
    ['no number', { typedAmount: 'all' }, 'JOB-103'],
    ['nothing selected', { leaveOut: Array.from({ length: 4 }, (_, index) => String(2_026_010_500_001_000 + index)) }, 'JOB-105'],
    ['an unknown plan', { planId: 'x' }, 'JOB-102'],
  ])('%s is refused, and nothing leaves', async (_name, change, code) => {
    const { jobs, all, side } = await setup();
    const { planId } = await jobs.plan(all);
    await expect(jobs.confirm({ planId, ...typed, ...change })).rejects.toMatchObject({ code });
    await jobs.wake();
    expect(side.writes).toHaveLength(0);
  });

  test('a plan is good once, and for ten minutes', async () => {
    const { jobs, all, clock } = await setup();
    const late = await jobs.plan(all);
    clock.now += 10 * 60_000;
    await expect(jobs.confirm({ planId: late.planId, ...typed })).rejects.toMatchObject({ code: 'JOB-101' });
    const { planId } = await jobs.plan(all);
    const both = await Promise.allSettled([jobs.confirm({ planId, ...typed }), jobs.confirm({ planId, ...typed })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: expect.stringMatching(/^JOB-10[24]$/) } });
  });

  test('without a safe way to send, nothing is confirmed and the plan stays', async () => {
    const { jobs, all, way } = await setup();
    const { planId } = await jobs.plan(all);
    way.known = false;
    await expect(jobs.confirm({ planId, ...typed })).rejects.toMatchObject({ code: 'API-102' });
    way.known = true;
    await jobs.confirm({ planId, ...typed });
    await jobs.wake();
  });

  test('caps', async () => {
    const { jobs, all, limits } = await setup();
    const { planId } = await jobs.plan(all);
    limits.maxFen = 40_199;
    await expect(jobs.confirm({ planId, ...typed })).rejects.toMatchObject({ code: 'JOB-107' });
    limits.maxItems = 3;
    await expect(jobs.confirm({ planId, ...typed })).rejects.toMatchObject({ code: 'JOB-106' });
  });

  test('only what the person added of the frozen ones', async () => {
    const { jobs, all, side, coupons } = await setup();
    const [first] = coupons;
    Object.assign(side.coupons.get(first?.id ?? '') ?? {}, { frozen: '1' });
    const { planId } = await jobs.plan(all);
    expect(await jobs.selected(planId, [], [])).toMatchObject({ count: 3 });
    const { jobId } = await jobs.confirm({ planId, ...typed, add: [first?.id ?? ''] });
    expect((await finished(jobs, jobId)).counts.done).toBe(4);
  });

  test('a coupon that is open in a job is blocked in the next preview, and says where', async () => {
    const { jobs, all } = await setup();
    const { planId } = await jobs.plan(all);
    const other = await jobs.plan(all);
    const { jobId } = await jobs.confirm({ planId, ...typed });
    await expect(jobs.confirm({ planId: other.planId, ...typed })).rejects.toMatchObject({ code: 'JOB-104', params: { job: jobId } });
    await jobs.wake();
  });
});

test('my access: each read once, the write not at all', async () => {
  const { jobs, side } = await setup();
  const lines = await jobs.checkAccess();
  expect(lines.map(({ operation, result }) => [operation, result])).toEqual([
    ['ListSubCustomers', 'yes'],
    ['ListIssuedPartnerCoupons', 'yes'],
    ['ListPartnerCouponsRecord', 'yes'],
    ['ListQuotaCoupons', 'yes'],
    ['ListIndirectPartners', 'no'],
    ['ReclaimPartnerCoupons', 'untested'],
  ]);
  expect(side.writes).toHaveLength(0);
});

describe('what is shown while a job runs', () => {
  test('an outcome that is looked up is never shown as waiting for its turn, and has no time left', async () => {
    const seen: unknown[] = [];
    let jobId = '';
    const { jobs, all } = await setup(1, {
      writeFaults: ['lost-before', 'lost-before'],
      asleep: async () => {
        if (jobId === '') return;
        const { counts, secondsLeft } = await jobs.get(jobId);
        const { rows } = await jobs.items(jobId, { offset: 0, limit: 10 }, noReveal);
        seen.push([counts.queued, counts.unknown, secondsLeft, rows.map(({ state }) => state)]);
      },
    });
    const { planId } = await jobs.plan(all);
    ({ jobId } = await jobs.confirm({ planId, add: [], leaveOut: [], typedCount: '1', typedAmount: '100.50' }));
    await jobs.get(jobId);
    await jobs.wake();
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify([0, 1, null, ['unknown']])]));
  });

  test('the one that sends is not the one that waits, even when an older job is resumed', async () => {
    const seen: unknown[] = [];
    let [older, younger] = ['', ''];
    let resumed = false;
    const { jobs, coupons } = await setup(4, {
      writing: async () => {
        if (younger === '' || resumed) return;
        resumed = true;
        await jobs.resume(older);
        seen.push(
          (await jobs.list()).map(({ jobId, behind }) => [jobId, behind]),
          await jobs.get(younger).then(({ behind }) => behind),
        );
      },
    });
    const start = async (couponIds: string[]): Promise<string> => {
      const { planId } = await jobs.plan({ scope: { kind: 'mine' }, selection: { by: 'ids', couponIds } });
      return (await jobs.confirm({ planId, add: [], leaveOut: [], typedCount: '2', typedAmount: '201' })).jobId;
    };
    const ids = coupons.map(({ id }) => id);
    older = await start(ids.slice(0, 2));
    await jobs.pause(older);
    await jobs.wake();
    younger = await start(ids.slice(2));
    await jobs.wake();
    expect(seen).toEqual([
      expect.arrayContaining([
        [younger, false],
        [older, true],
      ]),
      false,
    ]);
    expect([(await jobs.get(older)).state, (await jobs.get(younger)).state]).toEqual(['finished', 'finished']);
  });

  test('a lock that comes while confirming asks the network: nothing is confirmed', async () => {
    const { jobs, all, way, side } = await setup();
    const { planId } = await jobs.plan(all);
    way.locksWhileProbing = true;
    await expect(jobs.confirm({ planId, ...typed })).rejects.toMatchObject({ code: 'AUTH-107' });
    await jobs.wake();
    expect([await jobs.list(), side.writes]).toEqual([[], []]);
  });

  test('the head of the log is today’s, also of a job that ended long ago', async () => {
    const { jobs, all, coupons, clock } = await setup();
    const { planId } = await jobs.plan(all);
    const { jobId } = await jobs.confirm({ planId, ...typed });
    const before = (await finished(jobs, jobId)).logHead;
    clock.now += 1000;
    await jobs.plan({ scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: coupons.map(({ id }) => id) } });
    expect((await jobs.get(jobId)).logHead.seq).toBe(before.seq + 1);
  });
});
