import { mayBeAccount } from '../../common/displayed-account.ts';
import { type FactKindName, factKindNames } from '../../common/facts/kinds.ts';
import type { FactCount, FactGroup } from '../../common/facts/messages.ts';
import { groupRange, withFacts } from './database.ts';

const dayMs = 24 * 60 * 60 * 1000;

function isKind(kind: string): kind is FactKindName {
  return (factKindNames as readonly string[]).includes(kind);
}

/** What is kept, counted by account and kind. */
export async function countFacts(): Promise<FactCount[]> {
  const facts = await withFacts((db) => db.getAllFromIndex('facts', 'byGroup'));
  const groups = new Map<string, FactCount>();
  // Within a group the index goes by age.
  for (const { account, kind, seenAt } of facts) {
    if (!isKind(kind)) continue;
    const key = `${kind}\n${account}`;
    const known = groups.get(key) ?? { account, kind, count: 0, oldest: seenAt, newest: seenAt };
    groups.set(key, { ...known, count: known.count + 1, newest: seenAt });
  }
  return [...groups.values()];
}

/** Deletes all facts of these groups. Tells how many they were. */
export function deleteFacts(groups: readonly FactGroup[]): Promise<number> {
  return withFacts(async (db) => {
    const transaction = db.transaction('facts', 'readwrite');
    const index = transaction.store.index('byGroup');
    const keys = await Promise.all(groups.map(({ account, kind }) => index.getAllKeys(groupRange(account, kind))));
    await Promise.all([...keys.flat().map((key) => transaction.store.delete(key)), transaction.done]);
    return keys.flat().length;
  });
}

/** Forgets everything that was seen while the page displayed this account. */
export async function clearFacts(accountName: string): Promise<void> {
  const mine = (await countFacts()).filter(({ account }) => account !== '' && mayBeAccount(account, accountName));
  await deleteFacts(mine);
}

/** Forgets facts that were last seen more than `days` ago, seen from `now` (UTC milliseconds). */
export async function forgetOldFacts(days: number, now: number): Promise<void> {
  await withFacts(async (db) => {
    const transaction = db.transaction('facts', 'readwrite');
    const old = await transaction.store.index('bySeen').getAllKeys(IDBKeyRange.upperBound(now - days * dayMs));
    await Promise.all([...old.map((key) => transaction.store.delete(key)), transaction.done]);
  });
}
