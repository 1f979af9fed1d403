import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Coverage, PlanSummary, Verdict } from '../../common/jobs/schemas.ts';
import { sumFen } from '../../common/money.ts';
import { emptyTally, tallyAfter } from '../jobs/tally.ts';
import type { Item, PlanEntry, Tally } from '../jobs/types.ts';
import { chunkSize } from '../reads/types.ts';
import type { CompanionDb } from './schema.ts';

type Transaction = IDBPTransaction<CompanionDb, StoreNames<CompanionDb>[], 'versionchange'>;

export const databaseVersion = 2;

/** Makes the stores, or brings those of an earlier version up to date. Nothing that was kept is lost. */
export async function upgrade(
  db: IDBPDatabase<CompanionDb>,
  oldVersion: number,
  _newVersion: number | null,
  tx: Transaction,
): Promise<void> {
  if (oldVersion < 1) {
    db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('byAccount', ['accountKey', 'createdAt']);
    const items = db.createObjectStore('items', { keyPath: 'id' });
    items.createIndex('byJob', ['jobId', 'seq']);
    items.createIndex('openKey', 'openKey', { unique: true });
    db.createObjectStore('log', { keyPath: ['accountKey', 'seq'] });
  }
  tx.objectStore('items').createIndex('byState', ['jobId', 'state', 'seq']);
  tx.objectStore('items').createIndex('byUpdate', ['jobId', 'updatedAt']);
  const reads = db.createObjectStore('reads', { keyPath: 'id' });
  reads.createIndex('byAccount', 'accountKey');
  reads.createIndex('byExpiry', 'expiresAt');
  db.createObjectStore('readRows', { keyPath: ['readId', 'chunk'] });
  db.createObjectStore('readAnswers', { keyPath: ['readId', 'question', 'nth'] });
  if (oldVersion === 1) await fromFirst(db, tx);
}

/** A plan as version 1 kept it: whole, in a store of its own. */
interface FirstPlan {
  readonly id: string;
  readonly kind: string;
  readonly accountKey: string;
  readonly operatorId: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly entries: readonly Omit<PlanEntry, 'exclusive' | 'openJob'>[];
  readonly coverage: Coverage;
}

/** Version 1 knew coupons only, and counted items each time that a job was looked at. */
const exclusiveOf = (couponId: string): string => `coupon:${couponId}`;

/** Items that are in memory at a time. */
const batch = 1000;

async function fromFirst(db: IDBPDatabase<CompanionDb>, tx: Transaction): Promise<void> {
  const tallies = await itemsFromFirst(tx);
  for (let cursor = await tx.objectStore('jobs').openCursor(); cursor; cursor = await cursor.continue())
    await cursor.update({ ...cursor.value, tally: tallies.get(cursor.value.id) ?? emptyTally });
  const old = db as unknown as IDBPDatabase;
  const plans = (tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>).objectStore('plans');
  for (let cursor = await plans.openCursor(); cursor; cursor = await cursor.continue()) await keepPlan(tx, cursor.value as FirstPlan);
  old.deleteObjectStore('plans');
}

/** Gives each item its new keys. Resolves with what they come to, by job. */
async function itemsFromFirst(tx: Transaction): Promise<Map<string, Tally>> {
  const items = tx.objectStore('items');
  const tallies = new Map<string, Tally>();
  let after: string | undefined;
  for (;;) {
    const old = await items.getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), batch);
    await Promise.all(old.map((item) => items.put(itemFromFirst(item))));
    for (const [jobId, own] of Map.groupBy(old, (item) => item.jobId)) {
      const changes = own.map((item) => ({ before: undefined, after: item }));
      tallies.set(jobId, tallyAfter(tallies.get(jobId) ?? emptyTally, changes));
    }
    after = old.at(-1)?.id;
    if (after === undefined || old.length < batch) return tallies;
  }
}

function itemFromFirst(old: Item): Item {
  const exclusive = exclusiveOf(old.target);
  return { ...old, exclusive, ...(old.openKey === undefined ? {} : { openKey: `${old.accountKey}|${exclusive}` }) };
}

async function keepPlan(tx: Transaction, { id, kind, accountKey, operatorId, createdAt, expiresAt, entries, coverage }: FirstPlan) {
  const rows = entries.map(entryFromFirst);
  const of = (verdict: Verdict): PlanEntry[] => rows.filter((row) => row.verdict === verdict);
  const sum = (verdict: Verdict): number => sumFen(of(verdict).map(({ amountFen }) => amountFen ?? 0));
  const counts = { will: of('will').length, optional: of('optional').length, blocked: of('blocked').length };
  const summary: PlanSummary = { coverage: { ...coverage, unreadable: 0 }, counts, willFen: sum('will'), optionalFen: sum('optional') };
  await tx.objectStore('reads').add({
    id,
    kind: `plan:${kind}`,
    accountKey,
    operatorId,
    request: null,
    createdAt,
    state: 'done',
    progress: null,
    summary,
    error: null,
    rows: rows.length,
    endedAt: createdAt,
    expiresAt,
  });
  for (let start = 0; start < rows.length; start += chunkSize)
    await tx.objectStore('readRows').add({ readId: id, chunk: start / chunkSize, rows: rows.slice(start, start + chunkSize) });
}

/** Version 1 kept the job in which a target is open among the data. */
function entryFromFirst({ data: { openJob = '', ...data }, ...entry }: FirstPlan['entries'][number]): PlanEntry {
  return { ...entry, exclusive: exclusiveOf(entry.target), openJob: String(openJob), data };
}
