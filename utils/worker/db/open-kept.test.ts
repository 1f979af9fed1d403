import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countFacts } from '../facts/kept.ts';
import { createStore } from '../jobs/store.ts';
import { listShares } from '../share-history.ts';
import { openDatabase } from './database.ts';
import { tellingLost } from './lost.ts';
import { openKept } from './open-kept.ts';

afterEach(() => vi.useRealTimers());

describe('a database that a newer version made', () => {
  test.each([
    ['companion', () => openDatabase()],
    ['facts', () => countFacts()],
    ['share-history', () => listShares()],
  ])('%s: said so, and nothing touched', async (name, use) => {
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('later').put('kept', 'key') });
    newer.close();
    await expect(use()).rejects.toMatchObject({ code: 'DB-101' });
    const again = await openDB(name);
    expect([again.version, [...again.objectStoreNames], await again.get('later', 'key')]).toEqual([99, ['later'], 'kept']);
    again.close();
    await deleteDB(name);
  });
});

test('an older connection that does not let go is said, and what opens late is not left open', async () => {
  const older = await openDB('held', 1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openKept('held', 2, () => undefined);
  const refused = expect(opening).rejects.toMatchObject({ code: 'DB-102' });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  vi.advanceTimersByTime(3000);
  await refused;
  vi.useRealTimers();
  older.close();
  const third = await openDB('held', 3);
  expect(third.version).toBe(3);
});

test('an older connection that lets go in time is waited for', async () => {
  const older = await openDB('held-a-little', 1);
  setTimeout(() => older.close(), 50);
  const db = await openKept('held-a-little', 2, () => undefined);
  expect(db.version).toBe(2);
});

test('a connection that the browser closes is told of, and a use of it has a sentence; what was kept is there on a new one', async () => {
  let closed = 0;
  let lost = 0;
  const db = await openDatabase('torn', () => (closed += 1));
  const store = tellingLost(createStore(db), () => (lost += 1));
  const draft = { at: 1, event: 'plan', jobId: '', target: 'p', state: 'count:0' } as const;
  const said = { accountKey: 'd1', log: [draft] };
  await store.write(said);
  forceCloseDatabase(unwrap(db) as unknown as Parameters<typeof forceCloseDatabase>[0]);
  await vi.waitFor(() => expect(closed).toBe(1));
  await expect(store.jobs()).rejects.toMatchObject({ code: 'DB-103' });
  await expect(store.write(said)).rejects.toMatchObject({ code: 'JOB-110' });
  expect(lost).toBe(2);
  const anew = createStore(await openDatabase('torn'));
  expect(await anew.log('d1')).toMatchObject([draft]);
});

test('a newer version is let in: the old connection closes itself', async () => {
  let closed = 0;
  await openDatabase('updated', () => (closed += 1));
  const newer = await openDB('updated', 99);
  expect([newer.version, closed]).toEqual([99, 1]);
});
