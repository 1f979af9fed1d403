import type { DBSchema, IDBPDatabase } from 'idb';
import type { KnownFact } from '../../common/facts/messages.ts';
import { openKept } from '../db/open-kept.ts';
import { withDatabase } from '../db/with-database.ts';

/** A fact as it is kept. `page` is the id of the known page that showed it last. */
export interface KeptFact extends KnownFact {
  readonly account: string;
  readonly kind: string;
  readonly page: string;
}

export interface FactDatabase extends DBSchema {
  facts: {
    key: [account: string, kind: string, id: string];
    value: KeptFact;
    indexes: { byGroup: [account: string, kind: string, seenAt: number]; bySeen: number };
  };
}

/** Runs one piece of work on the facts, which have a database of their own: the jobs' one cannot be harmed by what pages show. */
export function withFacts<R>(run: (db: IDBPDatabase<FactDatabase>) => Promise<R>): Promise<R> {
  return withDatabase(
    () =>
      openKept<FactDatabase>('facts', 1, (db) => {
        const facts = db.createObjectStore('facts', { keyPath: ['account', 'kind', 'id'] });
        facts.createIndex('byGroup', ['account', 'kind', 'seenAt']);
        facts.createIndex('bySeen', 'seenAt');
      }),
    run,
  );
}

/** Every fact of an account and kind, by age. */
export function groupRange(account: string, kind: string): IDBKeyRange {
  return IDBKeyRange.bound([account, kind, Number.NEGATIVE_INFINITY], [account, kind, Number.POSITIVE_INFINITY]);
}
