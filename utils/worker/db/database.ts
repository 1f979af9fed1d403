import type { IDBPDatabase } from 'idb';
import { openKept } from './open-kept.ts';
import type { CompanionDb } from './schema.ts';
import { databaseVersion, upgrade } from './upgrade.ts';

export type Database = IDBPDatabase<CompanionDb>;

/**
 * Opens the database of plans and jobs.
 * @param closed told when the connection is gone; it must not be used any more.
 * @throws AppError DB-101, DB-102, DB-103 as `openKept` does.
 */
export function openDatabase(name = 'companion', closed?: () => void): Promise<Database> {
  return openKept<CompanionDb>(name, databaseVersion, upgrade, closed);
}
