import { expect, test } from 'vitest';
import { createPace } from '../../utils/worker/api/pace.ts';
import type { JobKind } from '../../utils/worker/jobs/kind.ts';
import type { Run } from '../../utils/worker/jobs/run-context.ts';
import { runJob } from '../../utils/worker/jobs/run-job.ts';
import type { JobStore } from '../../utils/worker/jobs/store.ts';
import { itemOf, jobOf } from '../../utils/worker/jobs/testing/life.ts';
import { virtualTime } from '../../utils/worker/jobs/testing/virtual-time.ts';
import type { Item } from '../../utils/worker/jobs/types.ts';

const count = 10_000;
const answerMs = 50;
const perSecond = 4;

/** Keeps items in memory; nothing here is to be measured but the engine's rhythm. */
function memoryStore(items: readonly Item[]): JobStore {
  const kept = new Map(items.map((item) => [item.id, item]));
  const store: Pick<JobStore, 'items' | 'write'> = {
    items: () => Promise.resolve([...kept.values()]),
    write: ({ items: changed = [] }) => {
      for (const item of changed) kept.set(item.id, item);
      return Promise.resolve();
    },
  };
  return store as JobStore;
}

test('10,000 items on the virtual clock use what the limit allows, and never more', { timeout: 60_000 }, async () => {
  const time = virtualTime();
  const pace = createPace({
    now: () => time.now,
    sleep: time.sleep,
    load: () => Promise.resolve({}),
    save: () => Promise.resolve(),
    perSecond,
  });
  const sentAt: number[] = [];
  const read = async (operation: string): Promise<void> => {
    await pace.take(operation, 'a');
    await time.sleep(answerMs);
  };
  const kind: JobKind = {
    repeatable: true,
    check: async () => {
      await Promise.all([read('list'), read('records')]);
      return { go: true, intent: { serverTime: null, beforeFen: 1, knownRecords: [] } };
    },
    turn: () => pace.take('act', 'a'),
    act: async () => {
      sentAt.push(time.now);
      await time.sleep(answerMs);
      return { http: 204, requestId: null };
    },
    verify: () => Promise.resolve({ is: 'undecided' }),
    readBack: (items) =>
      Promise.resolve({
        findings: new Map(items.map(({ id }) => [id, { is: 'settled', state: 'done', takenFen: 1, origin: 'ours', reason: '' }])),
        error: null,
      }),
  };
  const items = Array.from({ length: count }, (_, seq) => itemOf('job', seq, `coupon-${seq}`, 1));
  const run: Run = {
    job: jobOf('job', count, count, 0),
    kind,
    limits: { maxItems: count, maxFen: count },
    abort: new AbortController(),
    stop: null,
    sentFen: 0,
    refusals: { code: '', count: 0 },
    troubles: 0,
    lost: 0,
    deps: { store: memoryStore(items), now: () => time.now, sleep: time.sleep, signedInAs: () => Promise.resolve() },
  };
  await time.runUntil(runJob(run, 4, () => undefined));

  expect(sentAt.length).toBe(count);
  const seconds = ((sentAt.at(-1) ?? 0) - (sentAt[0] ?? 0)) / 1000;
  const used = (count - 1) / perSecond / seconds;
  console.log(`used of the limit by the virtual clock: ${used.toFixed(4)}`);
  expect(used).toBeGreaterThanOrEqual(0.98);
  const most = sentAt.reduce(
    (high, at, index) => Math.max(high, sentAt.slice(index, index + 20).filter((other) => other < at + 1000).length),
    0,
  );
  // Beyond the four of a second at most two more that came late to their slots (500 ms of slack).
  expect(most).toBeLessThanOrEqual(perSecond + 2);
});
