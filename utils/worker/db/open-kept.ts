import { openDB, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import { AppError } from '../../common/errors.ts';

/** How long another connection may hold back a newer version, in ms, before a person is told. */
const blockedMs = 3000;

const isNewer = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'VersionError';

/**
 * Opens a database of the extension. A connection that blocks a newer version closes itself; the next call opens anew.
 * @param closed told when the connection is gone; it must not be used any more.
 * @throws AppError DB-101: a newer version of the extension made it, and nothing was touched; DB-102: an older version still holds it;
 * DB-103: the browser does not open it (quota, private mode, corrupt profile).
 */
export async function openKept<S>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<S>['upgrade']>,
  closed: () => void = () => undefined,
): Promise<IDBPDatabase<S>> {
  const blocked = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<S>(name, version, {
    upgrade(db, oldVersion, newVersion, tx, event) {
      // Whatever stops an upgrade undoes it: the browser would take what is half done for the new version.
      const upgraded = async (): Promise<void> => upgrade(db, oldVersion, newVersion, tx, event);
      tx.done.catch(() => undefined);
      upgraded().catch(() => (tx.error === null ? tx.abort() : undefined));
    },
    blocked() {
      timer ??= setTimeout(() => blocked.reject(new AppError('DB-102')), blockedMs);
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (thrown) {
    // It may still open when the other one lets go, and would then be in the way itself.
    opening.then((late) => late.close()).catch(() => undefined);
    if (thrown instanceof AppError) throw thrown;
    throw new AppError(isNewer(thrown) ? 'DB-101' : 'DB-103', undefined, thrown);
  } finally {
    clearTimeout(timer);
  }
}
