import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { checkAccess } from '../api/access.ts';
import { openDatabase } from '../db/database.ts';
import { finished, noReveal, planned, setup, shown, typed } from './testing/worker-jobs.ts';

describe('the preview', () => {
  test('says what will run, what not and why; names are masked unless asked for; no phone is kept', async () => {
    const { jobs, side, all, coupons } = await setup(6);
    const change = (index: number, to: object) => Object.assign(side.coupons.get(coupons[index]?.id ?? '') ?? {}, to);
    change(0, { status: 3 });
    change(1, { frozen: '1' });
    change(2, { lock: 'CS1' });
    side.coupons.delete(coupons[3]?.id ?? '');
    const preview = await planned(jobs, all);
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
      willFen: 20_100,
      coverage: { complete: true, missing: [] },
    });
    expect(preview.rows[4]).toMatchObject({ amountFen: 10_050, data: { customerName: '=***云', quotaId: 'q1', quotaRestFen: 820_000 } });
    expect((await shown(jobs, preview.planId, { names: true })).rows[4]?.data['customerName']).toBe('=HYPERLINK("x")华为云');
    expect(JSON.stringify(preview)).not.toMatch(/13800000000|SECRET/);
  });

  test('above 50 ids the list is read by pages, not one by one', async () => {
    const { jobs, requests, all } = await setup(220);
    const preview = await planned(jobs, all);
    expect(preview.counts.will).toBe(220);
    expect(requests.filter((request) => request === 'GET /v2/promotions/benefits/partner-coupons')).toHaveLength(3);
  });

  test('a filter reads everything that matches; a provider asked for resellers learns that there are none', async () => {
    const { jobs } = await setup(150);
    expect(
      (await planned(jobs, { scope: { kind: 'mine' }, selection: { by: 'filter', faceFrom: 10_050, faceTo: 10_050 } })).counts.will,
    ).toBe(150);
    const everywhere = await planned(jobs, { scope: { kind: 'everywhere' }, selection: { by: 'filter', faceFrom: 99_999 } });
    expect(everywhere).toMatchObject({ counts: { will: 0 }, coverage: { complete: false, missing: ['resellers'] } });
  });
});

describe('confirming', () => {
  test('takes count and amount as typed, runs, and shows what the records say', async () => {
    const { jobs, all, side } = await setup();
    const { planId } = await planned(jobs, all);
    expect(await jobs.plans.selected(planId, [], [])).toEqual({ count: 4, amountFen: 40_200 });
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
    expect([total, rows.length, rows[0]?.takenFen, rows[0]?.origin]).toEqual([4, 2, 10_050, 'ours']);
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
    const { planId } = await planned(jobs, all);
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
    const { planId } = await planned(jobs, all);
    await expect(jobs.confirm({ planId, ...typed, ...change })).rejects.toMatchObject({ code });
    await jobs.wake();
    expect(side.writes).toHaveLength(0);
  });

  test('a filter that is applied here does not make what was read look incomplete', async () => {
    const { jobs } = await setup();
    const selection = { by: 'filter', faceFrom: 99_999_999 } as const;
    const { rows, coverage } = await planned(jobs, { scope: { kind: 'mine' }, selection });
    expect([rows.length, coverage]).toEqual([0, { complete: true, read: 4, total: 4, missing: [], unreadable: 0 }]);
  });

  test('a plan is good once, and for ten minutes', async () => {
    const { jobs, all, clock } = await setup();
    const late = await planned(jobs, all);
    clock.now += 10 * 60_000;
    await expect(jobs.confirm({ planId: late.planId, ...typed })).rejects.toMatchObject({ code: 'JOB-101' });
    const { planId } = await planned(jobs, all);
    const both = await Promise.allSettled([jobs.confirm({ planId, ...typed }), jobs.confirm({ planId, ...typed })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: expect.stringMatching(/^JOB-10[24]$/) } });
  });

  test('a plan that somebody else confirms while it is read is gone, not empty', async () => {
    const { jobs, all } = await setup();
    const { planId } = await planned(jobs, all);
    const confirming = Array.from({ length: 6 }, () => jobs.confirm({ planId, ...typed }));
    const codes = (await Promise.allSettled(confirming)).flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(codes).toHaveLength(5);
    expect(codes.every((code) => code === 'JOB-102' || code === 'JOB-104')).toBe(true);
    await expect(jobs.plans.selected(planId, [], [])).rejects.toMatchObject({ code: 'JOB-102' });
  });

  test('nothing of a plan outlives its confirmation, also where a worker died before it dropped the answers', async () => {
    const { jobs, all } = await setup(4, { database: 'answers-left' });
    const { planId } = await planned(jobs, all);
    const db = await openDatabase('answers-left');
    await db.put('readAnswers', { readId: planId, question: 'q', nth: 0, at: 0, value: '华为公司', requestId: null, serverTime: null });
    await jobs.confirm({ planId, ...typed });
    expect([await db.count('reads'), await db.count('readRows'), await db.count('readAnswers')]).toEqual([0, 0, 0]);
    db.close();
    await jobs.wake();
  });

  test('without a safe way to send, nothing is confirmed and the plan stays', async () => {
    const { jobs, all, way } = await setup();
    const { planId } = await planned(jobs, all);
    way.known = false;
    await expect(jobs.confirm({ planId, ...typed })).rejects.toMatchObject({ code: 'API-102' });
    way.known = true;
    await jobs.confirm({ planId, ...typed });
    await jobs.wake();
  });

  test('caps of the kind', async () => {
    const { jobs, all, side } = await setup();
    for (const coupon of side.coupons.values()) Object.assign(coupon, { fen: 25_000_001, face: 25_000_001 });
    const rich = await planned(jobs, all);
    await expect(jobs.confirm({ planId: rich.planId, ...typed })).rejects.toMatchObject({ code: 'JOB-107' });
    const many = await setup(10_001);
    const { planId } = await planned(many.jobs, { scope: { kind: 'mine' }, selection: { by: 'filter' } });
    await expect(many.jobs.confirm({ planId, ...typed })).rejects.toMatchObject({ code: 'JOB-106' });
  });

  test('only what the person added of the frozen ones', async () => {
    const { jobs, all, side, coupons } = await setup();
    const [first] = coupons;
    Object.assign(side.coupons.get(first?.id ?? '') ?? {}, { frozen: '1' });
    const { planId } = await planned(jobs, all);
    expect(await jobs.plans.selected(planId, [], [])).toMatchObject({ count: 3 });
    const { jobId } = await jobs.confirm({ planId, ...typed, add: [first?.id ?? ''] });
    expect((await finished(jobs, jobId)).counts.done).toBe(4);
  });

  test('a coupon that is open in a job is blocked in the next preview, and says where', async () => {
    const { jobs, all } = await setup();
    const { planId } = await planned(jobs, all);
    const other = await planned(jobs, all);
    const { jobId } = await jobs.confirm({ planId, ...typed });
    await expect(jobs.confirm({ planId: other.planId, ...typed })).rejects.toMatchObject({ code: 'JOB-104', params: { job: jobId } });
    await jobs.wake();
  });
});

test('my access: each read once, the write not at all', async () => {
  const { client, side } = await setup();
  const lines = await checkAccess(client);
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
