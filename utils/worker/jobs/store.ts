import type { IDBPTransaction } from 'idb';
import { AppError } from '../../common/errors.ts';
import type { Database } from '../db/database.ts';
import type { CompanionDb } from '../db/schema.ts';
import { inTurn } from '../in-turn.ts';
import { chained, chainStart, type ChainHead } from './chain.ts';
import { ofRead } from '../reads/store.ts';
import { emptyTally, openCount, tallyAfter, tallyOf } from './tally.ts';
import { isRunnable, openStates, type Item, type ItemState, type Job, type JobState, type LogDraft, type LogEntry } from './types.ts';

/** One step of a job: all of it is kept or none. */
export interface Step {
  readonly accountKey: string;
  readonly items?: readonly Item[];
  /** `from`: only if the job stands in one of these states; `unlessOpen`: only if none of its items is to be worked on. A step without items is then left out whole. */
  readonly job?: { readonly id: string; readonly patch: Partial<Job>; readonly from?: readonly JobState[]; readonly unlessOpen?: boolean };
  /** Only while this job asks to be run and is not cancelled, by what is kept: else {@link Stopped}, and nothing is. */
  readonly whileRunning?: string;
  readonly log: readonly LogDraft[];
  /** Wait until the disk has it: for what is written before a request leaves. */
  readonly strict?: boolean;
}

/** Which items: all, those in some states, or those that changed since a moment. */
export interface ItemPage {
  readonly offset: number;
  readonly limit: number;
  readonly states?: readonly ItemState[];
  readonly since?: number;
}

/** A person stopped the job before this step was kept. */
export class Stopped extends Error {}

/** The job does not stand where the step wanted it. */
class NotApplied extends Error {}

/** What lasts of jobs. The worker is the only writer. Writes throw JOB-110 when the browser takes nothing more. */
export interface JobStore {
  /** Deletes the job's plan and adds job and items in one transaction. JOB-102 = the plan is gone (consumed already); JOB-104 = a target is open elsewhere. */
  consumePlan(job: Job, items: readonly Item[], log: LogDraft): Promise<void>;
  job(id: string): Promise<Job | undefined>;
  /** Oldest first. */
  jobs(accountKey?: string): Promise<Job[]>;
  items(jobId: string): Promise<Item[]>;
  /** A part of a job's items, in the order of the list or, with `since` (UTC ms), of their last change. */
  itemPage(jobId: string, page: ItemPage): Promise<Item[]>;
  item(id: string): Promise<Item | undefined>;
  /** Which of these ({@link Item.exclusive}) are open, and in which job. */
  openElsewhere(accountKey: string, exclusives: readonly string[]): Promise<Map<string, string>>;
  /** Throws JOB-104 if an item would be a second open one for its target, {@link Stopped} as `whileRunning` says. */
  write(step: Step): Promise<void>;
  log(accountKey: string): Promise<LogEntry[]>;
  head(accountKey: string): Promise<ChainHead>;
  /** Finished jobs without open items that ended before `at`, with their items. Returns how many. */
  dropFinishedBefore(at: number): Promise<number>;
  /** Everything kept for the account. Refused (JOB-112) while items are open. */
  deleteAccount(accountKey: string): Promise<void>;
}

export const openKeyOf = (accountKey: string, exclusive: string): string => `${accountKey}|${exclusive}`;

/** The item in another state; `openKey` follows the state. */
export function moved(item: Item, change: Partial<Omit<Item, 'openKey'>>, now: number): Item {
  const next: Item = { ...item, ...change, updatedAt: now };
  const { openKey: _gone, ...closed } = next;
  if (!openStates.includes(next.state)) return closed;
  return { ...closed, openKey: openKeyOf(next.accountKey, next.exclusive) };
}

type Writing = IDBPTransaction<CompanionDb, ('reads' | 'readRows' | 'readAnswers' | 'jobs' | 'items' | 'log')[], 'readwrite'>;

/** Items, their job's tally and its own change, in this order in one transaction. Throws what keeps the step from being applied. */
async function applied(tx: Writing, { items = [], job, whileRunning }: Step): Promise<void> {
  const refuse = (error: Error): never => {
    tx.abort();
    throw error;
  };
  const jobId = job?.id ?? items[0]?.jobId ?? whileRunning;
  const kept = jobId === undefined ? undefined : await tx.objectStore('jobs').get(jobId);
  if (whileRunning !== undefined && kept && (!isRunnable(kept) || kept.cancelled)) refuse(new Stopped());
  const before = await Promise.all(items.map(({ id }) => tx.objectStore('items').get(id)));
  await Promise.all(items.map((item) => tx.objectStore('items').put(item)));
  const tally = tallyAfter(
    kept?.tally ?? emptyTally,
    items.map((after, index) => ({ before: before[index], after })),
  );
  const busy = job?.unlessOpen === true && openCount(tally) > 0;
  const patch = job && kept && !busy && (job.from?.includes(kept.state) ?? true) ? job.patch : undefined;
  // The log tells of nothing that was not done.
  if (job && !patch && items.length === 0) refuse(new NotApplied());
  if (kept && (patch || items.length > 0)) await tx.objectStore('jobs').put({ ...kept, ...patch, tally });
}

const isConstraint = (error: unknown): boolean => error instanceof DOMException && error.name === 'ConstraintError';

export function createStore(db: Database): JobStore {
  /** What this worker appended last; another writer shows as a constraint error, and the head is read again. */
  const heads = new Map<string, ChainHead>();

  async function head(accountKey: string): Promise<ChainHead> {
    const range = IDBKeyRange.bound([accountKey, 0], [accountKey, Infinity]);
    const cursor = await db.transaction('log').store.openCursor(range, 'prev');
    return cursor ? { seq: cursor.value.seq, hash: cursor.value.hash } : { seq: 0, hash: chainStart };
  }

  /** The chain needs one writer at a time; the entry's key makes a second one fail instead of forking the chain. */
  const oneByOne = inTurn((task: () => Promise<void>) => task());

  async function commit(
    accountKey: string,
    drafts: readonly LogDraft[],
    strict: boolean,
    body: (tx: ReturnType<typeof begin>) => Promise<unknown>[],
  ): Promise<void> {
    const done = oneByOne(async () => {
      for (;;) {
        const before = drafts.length > 0 ? (heads.get(accountKey) ?? (await head(accountKey))) : undefined;
        const entries = before ? await chained(accountKey, before, drafts) : [];
        const tx = begin(strict);
        try {
          await Promise.all([...entries.map((entry) => tx.objectStore('log').add(entry)), ...body(tx), tx.done]);
          const last = entries.at(-1);
          if (last) heads.set(accountKey, { seq: last.seq, hash: last.hash });
          return;
        } catch (error) {
          await tx.done.catch(() => undefined);
          heads.delete(accountKey);
          if (!isConstraint(error) && !isConstraint(tx.error)) throw error;
          if (!before || (await head(accountKey)).seq === before.seq) throw new AppError('JOB-104', { target: '', job: '' }, error);
        }
      }
    });
    await done.catch((error: unknown) => {
      throw error instanceof DOMException ? new AppError('JOB-110', undefined, error) : error;
    });
  }
  const begin = (strict: boolean) =>
    db.transaction(['reads', 'readRows', 'readAnswers', 'jobs', 'items', 'log'], 'readwrite', {
      durability: strict ? 'strict' : 'relaxed',
    });

  return {
    head,
    consumePlan: (job, items, draft) =>
      commit(job.accountKey, [draft], true, (tx) => {
        const plans = tx.objectStore('reads');
        const consume = async (): Promise<void> => {
          if (!(await plans.getKey(job.planId))) {
            tx.abort();
            throw new AppError('JOB-102');
          }
          const { planId } = job;
          // Whoever ended the plan may have died before it dropped the answers; without the plan nothing would lead to them.
          const kept = [tx.objectStore('readRows').delete(ofRead(planId)), tx.objectStore('readAnswers').delete(ofRead(planId))];
          await Promise.all([plans.delete(planId), ...kept]);
        };
        return [
          consume(),
          tx.objectStore('jobs').add({ ...job, tally: tallyOf(items) }),
          ...items.map((item) => tx.objectStore('items').add(item)),
        ];
      }),
    job: (id) => db.get('jobs', id),
    async jobs(accountKey) {
      const all = await db.getAll('jobs');
      return all.filter((job) => accountKey === undefined || job.accountKey === accountKey).sort((a, b) => a.createdAt - b.createdAt);
    },
    items: (jobId) => db.getAllFromIndex('items', 'byJob', IDBKeyRange.bound([jobId, 0], [jobId, Infinity])),
    async itemPage(jobId, { offset, limit, states, since }) {
      const store = db.transaction('items').store;
      if (since !== undefined) {
        const changed = await store.index('byUpdate').getAll(IDBKeyRange.bound([jobId, since], [jobId, Infinity]), offset + limit);
        return changed.slice(offset);
      }
      if (!states) return store.index('byJob').getAll(IDBKeyRange.bound([jobId, offset], [jobId, Infinity]), limit);
      const rows: Item[] = [];
      for (const state of states) {
        // A state that many items are in is read no further than asked for.
        rows.push(...(await store.index('byState').getAll(IDBKeyRange.bound([jobId, state, 0], [jobId, state, Infinity]), offset + limit)));
      }
      return rows.sort((a, b) => a.seq - b.seq).slice(offset, offset + limit);
    },
    item: (id) => db.get('items', id),
    async openElsewhere(accountKey, exclusives) {
      const index = db.transaction('items').store.index('openKey');
      const rows = await Promise.all(exclusives.map((exclusive) => index.get(openKeyOf(accountKey, exclusive))));
      return new Map(rows.flatMap((row) => (row ? [[row.exclusive, row.jobId] as const] : [])));
    },
    write: (step) =>
      commit(step.accountKey, step.log, step.strict ?? false, (tx) => [applied(tx, step)]).catch((error: unknown) => {
        if (!(error instanceof NotApplied)) throw error;
      }),
    log: (accountKey) => db.getAll('log', IDBKeyRange.bound([accountKey, 0], [accountKey, Infinity])),
    async dropFinishedBefore(at) {
      const tx = begin(false);
      const items = tx.objectStore('items');
      let dropped = 0;
      for (const job of await tx.objectStore('jobs').getAll()) {
        if (job.state !== 'finished' || (job.finishedAt ?? at) >= at) continue;
        const rows = await items.index('byJob').getAll(IDBKeyRange.bound([job.id, 0], [job.id, Infinity]));
        if (rows.some((row) => row.openKey !== undefined)) continue;
        await Promise.all([tx.objectStore('jobs').delete(job.id), ...rows.map((row) => items.delete(row.id))]);
        dropped += 1;
      }
      await tx.done;
      return dropped;
    },
    deleteAccount: (accountKey) =>
      oneByOne(async () => {
        const tx = begin(true);
        const jobs = (await tx.objectStore('jobs').getAll()).filter((job) => job.accountKey === accountKey);
        const items = (await tx.objectStore('items').getAll()).filter((item) => item.accountKey === accountKey);
        // A job that still runs or reads back would write its items again.
        if (jobs.some(isRunnable) || items.some((item) => item.openKey !== undefined)) throw new AppError('JOB-112');
        const reads = await tx.objectStore('reads').index('byAccount').getAllKeys(accountKey);
        await Promise.all([
          ...jobs.map((job) => tx.objectStore('jobs').delete(job.id)),
          ...items.map((item) => tx.objectStore('items').delete(item.id)),
          ...reads.flatMap((id) => [
            tx.objectStore('reads').delete(id),
            tx.objectStore('readRows').delete(ofRead(id)),
            tx.objectStore('readAnswers').delete(ofRead(id)),
          ]),
          tx.objectStore('log').delete(IDBKeyRange.bound([accountKey, 0], [accountKey, Infinity])),
          tx.done,
        ]);
        heads.delete(accountKey);
      }),
  };
}
