import type { IDBPDatabase } from 'idb';

/** Opens a database for one piece of work, and closes it whatever becomes of the work: an open one would block its next version. */
export async function withDatabase<S, R>(open: () => Promise<IDBPDatabase<S>>, run: (db: IDBPDatabase<S>) => Promise<R>): Promise<R> {
  const db = await open();
  try {
    return await run(db);
  } finally {
    db.close();
  }
}
