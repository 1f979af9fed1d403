import type { IDBPObjectStore } from 'idb';
import { factKinds } from '../../common/facts/kinds.ts';
import type { AskedFacts, KnownFact, SeenFacts } from '../../common/facts/messages.ts';
import { type FactDatabase, groupRange, type KeptFact, withFacts } from './database.ts';

/** Facts that are kept at most: of one kind and account, and in all. The ones that were not seen for longest go first. */
export const mostOfGroup = 2000;
export const mostFacts = 20_000;

type Fields = Readonly<Record<string, string>>;
type Store = IDBPObjectStore<FactDatabase, ['facts'], 'facts', 'readwrite'>;

/** Keeps what a page shows at `at` (UTC milliseconds): all of it or nothing. What is known already keeps its first sight. */
export async function rememberFacts({ kind, page, account, facts }: SeenFacts, at: number): Promise<void> {
  const state = factKinds[kind].state;
  // A page may show one record twice; the later one stands.
  const byId = new Map(facts.map(({ id, fields }) => [id, fields as Fields]));
  await withFacts(async (db) => {
    const transaction = db.transaction('facts', 'readwrite');
    const { store } = transaction;
    const put = async (id: string, fields: Fields): Promise<void> => {
      const known = await store.get([account, kind, id]);
      const same = known !== undefined && known.fields[state] === fields[state];
      const kept: KeptFact = {
        account,
        kind,
        id,
        page,
        fields,
        firstSeenAt: known?.firstSeenAt ?? at,
        seenAt: at,
        stateSince: same ? known.stateSince : at,
      };
      await store.put(kept);
    };
    const write = async (): Promise<void> => {
      await Promise.all([...byId].map(([id, fields]) => put(id, fields)));
      await dropSurplus(store, account, kind);
    };
    await Promise.all([write(), transaction.done]);
  });
}

async function dropSurplus(store: Store, account: string, kind: string): Promise<void> {
  const group = groupRange(account, kind);
  const surplus = (await store.index('byGroup').count(group)) - mostOfGroup;
  const old = surplus > 0 ? await store.index('byGroup').getAllKeys(group, surplus) : [];
  await Promise.all(old.map((key) => store.delete(key)));
  const all = (await store.count()) - mostFacts;
  const oldest = all > 0 ? await store.index('bySeen').getAllKeys(null, all) : [];
  await Promise.all(oldest.map((key) => store.delete(key)));
}

/** What is remembered of these ids; an id that was never seen is left out. */
export function knownFacts({ kind, account, ids }: AskedFacts): Promise<KnownFact[]> {
  return withFacts(async (db) => {
    const { store } = db.transaction('facts');
    const found = await Promise.all([...new Set(ids)].map((id) => store.get([account, kind, id])));
    return found.flatMap((fact) => (fact ? [fact] : []));
  });
}
