import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { finished, noReveal, planned, setup, typed } from './testing/worker-jobs.ts';

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
    const { planId } = await planned(jobs, all);
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
      const { planId } = await planned(jobs, { scope: { kind: 'mine' }, selection: { by: 'ids', couponIds } });
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
    const { planId } = await planned(jobs, all);
    way.locksWhileProbing = true;
    await expect(jobs.confirm({ planId, ...typed })).rejects.toMatchObject({ code: 'AUTH-107' });
    await jobs.wake();
    expect([await jobs.list(), side.writes]).toEqual([[], []]);
  });

  test('the head of the log is today’s, also of a job that ended long ago', async () => {
    const { jobs, all, coupons, clock } = await setup();
    const { planId } = await planned(jobs, all);
    const { jobId } = await jobs.confirm({ planId, ...typed });
    const before = (await finished(jobs, jobId)).logHead;
    clock.now += 1000;
    await planned(jobs, { scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: coupons.map(({ id }) => id) } });
    expect((await jobs.get(jobId)).logHead.seq).toBe(before.seq + 1);
  });
});
