import { openDB, type IDBPDatabase } from 'idb';
import type { CompanionDb } from './schema.ts';

export type Database = IDBPDatabase<CompanionDb>;

const databaseVersion = 1;

/**
 * Opens the one database of the extension. A connection that blocks a newer version closes itself; the next call opens anew.
 * @param closed told when the connection is gone; it must not be used any more.
 * Rejects with the browser's own DOMException (quota, private mode, corrupt profile).
 */
export function openDatabase(name = 'companion', closed: () => void = () => undefined): Promise<Database> {
  return openDB<CompanionDb>(name, databaseVersion, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        const plans = db.createObjectStore('plans', { keyPath: 'id' });
        plans.createIndex('byAccount', 'accountKey');
        plans.createIndex('byExpiry', 'expiresAt');
        db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('byAccount', ['accountKey', 'createdAt']);
        const items = db.createObjectStore('items', { keyPath: 'id' });
        items.createIndex('byJob', ['jobId', 'seq']);
        items.createIndex('openKey', 'openKey', { unique: true });
        db.createObjectStore('log', { keyPath: ['accountKey', 'seq'] });
      }
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
}
