import type { IDBPDatabase } from 'idb';
import { lostError } from './lost.ts';

/**
 * Opens a database for one piece of work, and closes it whatever becomes of the work: an open one would block its next version.
 * @throws AppError as `openKept` does, and DB-103 where the browser closed it meanwhile.
 */
export async function withDatabase<S, R>(open: () => Promise<IDBPDatabase<S>>, run: (db: IDBPDatabase<S>) => Promise<R>): Promise<R> {
  const db = await open();
  try {
    return await run(db);
  } catch (thrown) {
    throw lostError(thrown);
  } finally {
    db.close();
  }
}
