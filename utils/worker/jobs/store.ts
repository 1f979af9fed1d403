import { AppError } from '../../common/errors.ts';
import type { Database } from '../db/database.ts';
import { inTurn } from '../in-turn.ts';
import { chained, chainStart, type ChainHead } from './chain.ts';
import { isRunnable, openStates, type Item, type Job, type JobState, type LogDraft, type LogEntry, type Plan } from './types.ts';

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

/** A person stopped the job before this step was kept. */
export class Stopped extends Error {}

/** The job does not stand where the step wanted it. */
class NotApplied extends Error {}

/** What lasts of plans and jobs. The worker is the only writer. Writes throw JOB-110 when the browser takes nothing more. */
export interface JobStore {
  savePlan(plan: Plan, log: LogDraft): Promise<void>;
  plan(id: string): Promise<Plan | undefined>;
  dropExpiredPlans(now: number): Promise<void>;
  /** Deletes the plan and adds job and items in one transaction. JOB-102 = the plan is gone (consumed already); JOB-104 = a target is open elsewhere. */
  consumePlan(plan: Plan, job: Job, items: readonly Item[], log: LogDraft): Promise<void>;
  job(id: string): Promise<Job | undefined>;
  /** Oldest first. */
  jobs(accountKey?: string): Promise<Job[]>;
  items(jobId: string): Promise<Item[]>;
  item(id: string): Promise<Item | undefined>;
  /** Which of the targets are open, and in which job. */
  openElsewhere(accountKey: string, kind: string, targets: readonly string[]): Promise<Map<string, string>>;
  /** Throws JOB-104 if an item would be a second open one for its target, {@link Stopped} as `whileRunning` says. */
  write(step: Step): Promise<void>;
  log(accountKey: string): Promise<LogEntry[]>;
  head(accountKey: string): Promise<ChainHead>;
  /** Finished jobs without open items that ended before `at`, with their items. Returns how many. */
  dropFinishedBefore(at: number): Promise<number>;
  /** Everything kept for the account. Refused (JOB-112) while items are open. */
  deleteAccount(accountKey: string): Promise<void>;
}

export const openKeyOf = (accountKey: string, kind: string, target: string): string => `${accountKey}|${kind}|${target}`;

/** The item in another state; `openKey` follows the state. */
export function moved(item: Item, change: Partial<Omit<Item, 'openKey'>>, now: number): Item {
  const next: Item = { ...item, ...change, updatedAt: now };
  const { openKey: _gone, ...closed } = next;
  if (!openStates.includes(next.state)) return closed;
  return { ...closed, openKey: openKeyOf(next.accountKey, next.kind, next.target) };
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
          if (!isConstraint(error)) throw error;
          if (!before || (await head(accountKey)).seq === before.seq) throw new AppError('JOB-104', { target: '', job: '' }, error);
        }
      }
    });
    await done.catch((error: unknown) => {
      throw error instanceof DOMException ? new AppError('JOB-110', undefined, error) : error;
    });
  }
  const begin = (strict: boolean) =>
    db.transaction(['plans', 'jobs', 'items', 'log'], 'readwrite', { durability: strict ? 'strict' : 'relaxed' });

  return {
    head,
    savePlan: (plan, draft) => commit(plan.accountKey, [draft], false, (tx) => [tx.objectStore('plans').put(plan)]),
    plan: (id) => db.get('plans', id),
    async dropExpiredPlans(now) {
      for (const id of await db.getAllKeysFromIndex('plans', 'byExpiry', IDBKeyRange.upperBound(now))) await db.delete('plans', id);
    },
    consumePlan: (plan, job, items, draft) =>
      commit(plan.accountKey, [draft], true, (tx) => {
        const plans = tx.objectStore('plans');
        const consume = async (): Promise<void> => {
          if (!(await plans.getKey(plan.id))) {
            tx.abort();
            throw new AppError('JOB-102');
          }
          await plans.delete(plan.id);
        };
        return [consume(), tx.objectStore('jobs').add(job), ...items.map((item) => tx.objectStore('items').add(item))];
      }),
    job: (id) => db.get('jobs', id),
    async jobs(accountKey) {
      const all = await db.getAll('jobs');
      return all.filter((job) => accountKey === undefined || job.accountKey === accountKey).sort((a, b) => a.createdAt - b.createdAt);
    },
    items: (jobId) => db.getAllFromIndex('items', 'byJob', IDBKeyRange.bound([jobId, 0], [jobId, Infinity])),
    item: (id) => db.get('items', id),
    async openElsewhere(accountKey, kind, targets) {
      const index = db.transaction('items').store.index('openKey');
      const rows = await Promise.all(targets.map((target) => index.get(openKeyOf(accountKey, kind, target))));
      return new Map(rows.flatMap((row) => (row ? [[row.target, row.jobId] as const] : [])));
    },
    write: ({ accountKey, items = [], job, whileRunning, log, strict = false }) =>
      commit(accountKey, log, strict, (tx) => {
        const puts: Promise<unknown>[] = items.map((item) => tx.objectStore('items').put(item));
        const stillRunning = async (id: string): Promise<void> => {
          const kept = await tx.objectStore('jobs').get(id);
          if (kept && isRunnable(kept) && !kept.cancelled) return;
          tx.abort();
          throw new Stopped();
        };
        if (whileRunning !== undefined) puts.push(stillRunning(whileRunning));
        if (!job) return puts;
        const patch = async (): Promise<void> => {
          const kept = await tx.objectStore('jobs').get(job.id);
          const range = IDBKeyRange.bound([job.id, 0], [job.id, Infinity]);
          const rows = job.unlessOpen ? await tx.objectStore('items').index('byJob').getAll(range) : [];
          const busy = rows.some(({ openKey, needsHuman }) => openKey !== undefined && !needsHuman);
          if (kept && !busy && (job.from?.includes(kept.state) ?? true)) await tx.objectStore('jobs').put({ ...kept, ...job.patch });
          else if (items.length === 0) {
            // The log tells of nothing that was not done.
            tx.abort();
            throw new NotApplied();
          }
        };
        return [...puts, patch()];
      }).catch((error: unknown) => {
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
        const plans = await tx.objectStore('plans').index('byAccount').getAllKeys(accountKey);
        await Promise.all([
          ...jobs.map((job) => tx.objectStore('jobs').delete(job.id)),
          ...items.map((item) => tx.objectStore('items').delete(item.id)),
          ...plans.map((id) => tx.objectStore('plans').delete(id)),
          tx.objectStore('log').delete(IDBKeyRange.bound([accountKey, 0], [accountKey, Infinity])),
          tx.done,
        ]);
        heads.delete(accountKey);
      }),
  };
}
