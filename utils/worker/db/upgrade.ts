import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { emptyTally, tallyAfter } from '../jobs/tally.ts';
import type { Item, Job, PlanEntry } from '../jobs/types.ts';
import { chunkSize, type Read } from '../reads/types.ts';
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
  readonly entries: readonly Omit<PlanEntry, 'exclusive'>[];
  readonly coverage: unknown;
}

/** Version 1 knew coupons only, and counted items each time that a job was looked at. */
const exclusiveOf = (couponId: string): string => `coupon:${couponId}`;

async function fromFirst(db: IDBPDatabase<CompanionDb>, tx: Transaction): Promise<void> {
  const items = tx.objectStore('items');
  const jobs = tx.objectStore('jobs');
  for (let cursor = await items.openCursor(); cursor; cursor = await cursor.continue()) {
    const old: Item = cursor.value;
    const exclusive = exclusiveOf(old.target);
    await cursor.update({ ...old, exclusive, ...(old.openKey === undefined ? {} : { openKey: `${old.accountKey}|${exclusive}` }) });
  }
  for (let cursor = await jobs.openCursor(); cursor; cursor = await cursor.continue()) {
    const old: Job = cursor.value;
    const own = await items.index('byJob').getAll(IDBKeyRange.bound([old.id, 0], [old.id, Infinity]));
    await cursor.update({
      ...old,
      tally: tallyAfter(
        emptyTally,
        own.map((after) => ({ before: undefined, after })),
      ),
    });
  }
  const old = db as unknown as IDBPDatabase;
  const plans: FirstPlan[] = await (tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>).objectStore('plans').getAll();
  for (const plan of plans) await keepPlan(tx, plan);
  old.deleteObjectStore('plans');
}

async function keepPlan(tx: Transaction, { id, kind, accountKey, operatorId, createdAt, expiresAt, entries, coverage }: FirstPlan) {
  const read: Read = {
    id,
    kind: `plan:${kind}`,
    accountKey,
    operatorId,
    request: null,
    createdAt,
    state: 'done',
    progress: null,
    summary: { coverage },
    error: null,
    rows: entries.length,
    endedAt: createdAt,
    expiresAt,
  };
  await tx.objectStore('reads').add(read);
  const rows = entries.map((entry): PlanEntry => ({ ...entry, exclusive: exclusiveOf(entry.target) }));
  for (let start = 0; start < rows.length; start += chunkSize) {
    await tx.objectStore('readRows').add({ readId: id, chunk: start / chunkSize, rows: rows.slice(start, start + chunkSize) });
  }
}
