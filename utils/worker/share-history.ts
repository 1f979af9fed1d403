import type { DBSchema, IDBPDatabase } from 'idb';
import { mayBeAccount } from '../common/displayed-account.ts';
import type { ShareEntry, SharedLink } from '../common/share/entry.ts';
import { openKept } from './db/open-kept.ts';
import { withDatabase } from './db/with-database.ts';

interface ShareDatabase extends DBSchema {
  entries: { key: number; value: Omit<ShareEntry, 'id'> & { id?: number }; indexes: { at: number } };
}

/** Links that are kept at most. */
const mostEntries = 5000;

const dayMs = 24 * 60 * 60 * 1000;

function withShares<R>(run: (db: IDBPDatabase<ShareDatabase>) => Promise<R>): Promise<R> {
  return withDatabase(
    () =>
      openKept<ShareDatabase>('share-history', 1, (db) => {
        db.createObjectStore('entries', { keyPath: 'id', autoIncrement: true }).createIndex('at', 'at');
      }),
    run,
  );
}

/** Keeps a link that was handed out. `at` is UTC milliseconds. */
export async function addShare(link: SharedLink, at: number): Promise<void> {
  await withShares(async (db) => {
    const transaction = db.transaction('entries', 'readwrite');
    await transaction.store.add({ ...link, at });
    // The oldest goes first: what a page sends must not fill the disk.
    const surplus = (await transaction.store.count()) - mostEntries;
    const old = surplus > 0 ? await transaction.store.index('at').getAllKeys(null, surplus) : [];
    await Promise.all([...old.map((id) => transaction.store.delete(id)), transaction.done]);
  });
}

/** All kept links of all accounts, newest first. */
export async function listShares(): Promise<ShareEntry[]> {
  const entries = await withShares((db) => db.getAllFromIndex('entries', 'at'));
  return entries.toReversed().filter((entry): entry is ShareEntry => entry.id !== undefined);
}

export async function deleteShares(ids: readonly number[]): Promise<void> {
  await withShares(async (db) => {
    const transaction = db.transaction('entries', 'readwrite');
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
  });
}

/** Forgets all links that were handed out while the page displayed this account. */
export async function clearShares(accountName: string): Promise<void> {
  const entries = await listShares();
  const mine = entries.filter(({ account }) => account !== '' && mayBeAccount(account, accountName));
  await deleteShares(mine.map(({ id }) => id));
}

/** Forgets links older than `days`, seen from `now` (UTC milliseconds). */
export async function forgetOldShares(days: number, now: number): Promise<void> {
  await withShares(async (db) => {
    const transaction = db.transaction('entries', 'readwrite');
    const old = await transaction.store.index('at').getAllKeys(IDBKeyRange.upperBound(now - days * dayMs));
    await Promise.all([...old.map((id) => transaction.store.delete(id)), transaction.done]);
  });
}
