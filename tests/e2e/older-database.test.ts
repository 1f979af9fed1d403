import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kept, writtenAt } from '../../utils/worker/db/testing/first-version.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

const stage = setUpReclaim({ http2: true });

/** Puts the database as version 0.1.0 made it in place of the one that is there. The worker must not run. */
function goBack(page: Page, rows: object): Promise<void> {
  return page.evaluate(
    (stores) =>
      new Promise<void>((resolve, reject) => {
        const failed = (event: Event): void => reject(new Error(String((event.target as IDBRequest).error)));
        const gone = indexedDB.deleteDatabase('companion');
        gone.addEventListener('error', failed);
        gone.addEventListener('success', () => {
          const made = indexedDB.open('companion', 1);
          made.addEventListener('error', failed);
          made.addEventListener('upgradeneeded', () => {
            const plans = made.result.createObjectStore('plans', { keyPath: 'id' });
            plans.createIndex('byAccount', 'accountKey');
            plans.createIndex('byExpiry', 'expiresAt');
            made.result.createObjectStore('jobs', { keyPath: 'id' }).createIndex('byAccount', ['accountKey', 'createdAt']);
            const items = made.result.createObjectStore('items', { keyPath: 'id' });
            items.createIndex('byJob', ['jobId', 'seq']);
            items.createIndex('openKey', 'openKey', { unique: true });
            made.result.createObjectStore('log', { keyPath: ['accountKey', 'seq'] });
            for (const [store, values] of Object.entries(stores))
              for (const value of values as object[]) made.transaction?.objectStore(store).add(value);
          });
          made.addEventListener('success', () => {
            made.result.close();
            resolve();
          });
        });
      }),
    rows,
  );
}

test('a profile that version 0.1.0 used: its jobs are listed with their counts, and what waited for a person still does', async () => {
  await stage.kill();
  const jobsThen = kept.jobs.map((job) => (job.state === 'running' ? { ...job, state: 'paused', pausedBy: 'user' } : job));
  await goBack(stage.client.page, { jobs: jobsThen, items: kept.items, plans: [kept.plan] });
  const jobs = await stage.ask('job.list', {});
  expect(jobs).toMatchObject([
    {
      jobId: 'open',
      state: 'paused',
      createdAt: writtenAt + 1,
      count: 4,
      counts: { done: 1, queued: 1, sent: 1, unknown: 1 },
      needsHuman: 1,
    },
    { jobId: 'old', state: 'finished', counts: { already: 1, skipped: 1, failed: 1, doubled: 1 }, taken: { unexplained: '201.00' } },
  ]);
  expect((await stage.items('open')).map(({ target, state }) => [target, state])).toEqual(
    kept.items.filter(({ jobId }) => jobId === 'open').map(({ target, state }) => [target, state]),
  );
  const databases = await stage.client.page.evaluate(() => indexedDB.databases());
  expect(databases).toContainEqual({ name: 'companion', version: 2 });
});
