import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { createReadStore } from '../reads/store.ts';
import { createStore } from '../jobs/store.ts';
import { tallyOf } from '../jobs/tally.ts';
import { itemOf } from '../jobs/testing/life.ts';
import { setup, shown } from '../jobs/testing/worker-jobs.ts';
import { openDatabase } from './database.ts';
import { openKept } from './open-kept.ts';
import { couponId, kept, manyItems, writeFirstVersion, writtenAt } from './testing/first-version.ts';
import { databaseVersion, upgrade } from './upgrade.ts';

let names = 0;
async function upgraded() {
  names += 1;
  const name = `first-${names}`;
  await writeFirstVersion(name);
  const db = await openDatabase(name);
  return { db, store: createStore(db), reads: createReadStore(db) };
}

test('jobs are listed with what their items come to, and items are given out by page', async () => {
  const { store, db } = await upgraded();
  const jobs = await store.jobs();
  expect(jobs.map(({ id }) => id)).toEqual(['old', 'open']);
  for (const { id, tally } of jobs) expect(tally).toEqual(tallyOf(await store.items(id)));
  expect(jobs.map(({ tally }) => tally)).toMatchObject([
    { counts: { already: 1, skipped: 1, failed: 1, doubled: 1 }, needsHuman: 0, takenFen: { ours: 0, theirs: 50, unexplained: 20_100 } },
    { counts: { done: 1, queued: 1, sent: 1, unknown: 1 }, needsHuman: 1, takenFen: { ours: 10_050, theirs: 0, unexplained: 0 } },
  ]);
  const targets = async (states?: readonly ['sent', 'unknown']) =>
    (await store.itemPage('open', { offset: 1, limit: 2, ...(states ? { states } : {}) })).map(({ target }) => target);
  expect([await targets(), await targets(['sent', 'unknown'])]).toEqual([[couponId(1), couponId(2)], [couponId(3)]]);
  const old = await store.items('open');
  expect(old.map(({ exclusive: _whose, openKey: _key, ...item }) => item)).toEqual(
    kept.items.filter(({ jobId }) => jobId === 'open').map(({ openKey: _old, ...item }) => item),
  );
  expect([...db.objectStoreNames]).not.toContain('plans');
});

test('what was open is still refused to a second job, and what was settled is free', async () => {
  const { store } = await upgraded();
  const open = await store.openElsewhere(
    'd1',
    Array.from({ length: 8 }, (_, index) => `coupon:${couponId(index)}`),
  );
  expect(open).toEqual(new Map([1, 2, 3].map((index) => [`coupon:${couponId(index)}`, 'open'])));
  const second = (target: string) => store.write({ accountKey: 'd1', items: [itemOf('second', 0, target, 1)], log: [] });
  for (const index of [1, 2, 3]) await expect(second(couponId(index))).rejects.toMatchObject({ code: 'JOB-104' });
  await second(couponId(0));
});

test('a plan that is still good is shown, and confirmed with what was shown', async () => {
  names += 1;
  await writeFirstVersion(`first-${names}`);
  const { jobs } = await setup(8, { database: `first-${names}` });
  const plan = await shown(jobs, 'good-plan', { names: true });
  expect(plan).toMatchObject({
    counts: { will: 1, optional: 1, blocked: 2 },
    willFen: 10_050,
    optionalFen: 10_050,
    coverage: { complete: true, read: 3, total: 4, missing: ['quotas'], unreadable: 0 },
    rows: [
      { target: couponId(5), verdict: 'will', openJob: '', data: { customerName: 'Example Customer' } },
      { target: couponId(6), verdict: 'optional', openJob: '' },
      { target: couponId(1), verdict: 'blocked', reasons: ['open-elsewhere'], openJob: 'open' },
      { target: 'nowhere', verdict: 'blocked', openJob: '' },
    ],
  });
  expect(plan.rows[2]?.data).not.toHaveProperty('openJob');
  const chosen = { planId: 'good-plan', add: [couponId(6)], leaveOut: [] };
  const job = await jobs.confirm({ ...chosen, typedCount: '2', typedAmount: '201.00' });
  expect(job).toMatchObject({ kind: 'reclaim-coupons', count: 2, amount: '201.00', counts: { queued: 2 } });
  expect(await jobs.plans.get('good-plan')).toBeNull();
});

test('the running job goes on, asks for nothing twice, and the log is one chain over the update', async () => {
  names += 1;
  await writeFirstVersion(`first-${names}`);
  const { jobs, side } = await setup(8, { database: `first-${names}` });
  await jobs.wake();
  expect(await jobs.get('open')).toMatchObject({ counts: { done: 3, unknown: 1 }, needsHuman: 1 });
  // What was sent before the update had never arrived: it is proven, and sent once more. What waits for a person waits on.
  expect(side.writes.map(({ target }) => target).toSorted()).toEqual([couponId(1), couponId(2)]);
  const { entries, firstBreak } = await jobs.log();
  expect([firstBreak, entries.length > kept.log.length]).toEqual([null, true]);
  expect(entries.slice(0, kept.log.length)).toMatchObject(kept.log);
});

test('the plan of a version that is over is dropped', async () => {
  const { reads } = await upgraded();
  await reads.dropExpired(writtenAt + 600_000);
  expect([await reads.get('good-plan'), await reads.rows('good-plan', 0)]).toEqual([undefined, []]);
});

test.each([
  ['at its beginning', 0],
  ['in the middle', 3],
  ['at its end', Infinity],
])('an upgrade that fails %s leaves everything as it was, and works the next time', async (_when, after) => {
  names += 1;
  const name = `first-${names}`;
  await writeFirstVersion(name);
  const failing: typeof upgrade = async (db, oldVersion, newVersion, tx) => {
    let left = after;
    const stores = tx.objectStore.bind(tx);
    tx.objectStore = ((wanted: 'items') => {
      left -= 1;
      if (left < 0) throw new TypeError('no more');
      return stores(wanted);
    }) as typeof tx.objectStore;
    await upgrade(db, oldVersion, newVersion, tx);
    throw new TypeError('no more');
  };
  await expect(openKept(name, databaseVersion, failing)).rejects.toMatchObject({ code: 'DB-103' });
  const old = await openDB(name);
  expect([old.version, [...old.objectStoreNames]]).toEqual([1, ['items', 'jobs', 'log', 'plans']]);
  expect(await old.getAll('items')).toEqual(kept.items.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  expect([await old.getAll('jobs'), await old.getAll('plans')]).toEqual([kept.jobs, [kept.plan]]);
  old.close();
  expect((await createStore(await openDatabase(name)).jobs()).map(({ tally }) => tally.counts.done)).toEqual([0, 1]);
});

test('more items than are read at a time', async () => {
  names += 1;
  await writeFirstVersion(`first-${names}`, manyItems(2500));
  const store = createStore(await openDatabase(`first-${names}`));
  const rows = await store.items('large');
  expect(rows.filter(({ target, exclusive }) => exclusive === `coupon:${target}`)).toHaveLength(2500);
  expect((await store.job('large'))?.tally).toEqual(tallyOf(rows));
});
