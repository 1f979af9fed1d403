import type { IDBPDatabase } from 'idb';
import { openKept } from './open-kept.ts';
import type { CompanionDb } from './schema.ts';

export type Database = IDBPDatabase<CompanionDb>;

const databaseVersion = 1;

/**
 * Opens the database of plans and jobs.
 * @param closed told when the connection is gone; it must not be used any more.
 * @throws AppError DB-101, DB-102, DB-103 as `openKept` does.
 */
export function openDatabase(name = 'companion', closed?: () => void): Promise<Database> {
  return openKept<CompanionDb>(
    name,
    databaseVersion,
    (db, oldVersion) => {
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
    closed,
  );
}
