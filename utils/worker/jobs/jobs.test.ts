import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { finished, noReveal, setup, typed } from './testing/worker-jobs.ts';

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

  test('starts nothing by itself: the alarm that would wake a dead worker must exist first', async () => {
    const { jobs, all, side } = await setup();
    const { planId } = await jobs.plan(all);
    const { jobId } = await jobs.confirm({ planId, ...typed });
    await jobs.pause(jobId);
    await jobs.resume(jobId);
    await new Promise((resolve) => void setTimeout(resolve, 50));
    expect([side.writes.length, (await jobs.get(jobId)).counts.queued]).toEqual([0, 4]);
    await finished(jobs, jobId);
    expect(side.writes).toHaveLength(4);
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
  expect(Object.fromEntries(lines.map(({ operation, result }) => [operation, result]))).toMatchObject({
    ListSubCustomers: 'yes',
    ListIssuedPartnerCoupons: 'yes',
    ListPartnerCouponsRecord: 'yes',
    ListQuotaCoupons: 'yes',
    ListIndirectPartners: 'no',
    ReclaimPartnerCoupons: 'untested',
    ReclaimCouponQuotas: 'untested',
  });
  expect(side.writes).toHaveLength(0);
});
