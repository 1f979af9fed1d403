import { AppError } from '../../common/errors.ts';
import type { Confirmation } from '../../common/jobs/request.ts';
import type { ItemRow, JobView } from '../../common/jobs/schemas.ts';
import type { ApiClient } from '../api/client.ts';
import { createCustomerReads, type CustomerReads } from '../customers/customer-reads.ts';
import { customersRead, customersReader } from '../customers/reader.ts';
import type { Locks } from '../locks.ts';
import { createReads, type Reads } from '../reads/index.ts';
import type { ReadStore } from '../reads/store.ts';
import type { Vault } from '../vault/index.ts';
import { firstBreak, type ChainHead } from './chain.ts';
import { confirmPlan } from './confirm.ts';
import { createEngine, type Actor, type Engine } from './engine.ts';
import { kindOf } from './kinds/index.ts';
import { planReader } from './plan-reader.ts';
import { createPlans, type Plans } from './plans.ts';
import type { Reveal } from './shown-data.ts';
import type { ItemPage, JobStore } from './store.ts';
import { itemRow, jobView } from './to-view.ts';
import { isRunnable, type Job, type LogEntry } from './types.ts';

export interface JobsDeps {
  readonly store: JobStore;
  readonly readStore: ReadStore;
  readonly vault: Vault;
  /** A client that is good only under this account and operator. `jobId`: for which job it calls, if for one. */
  apiFor(expected: { accountKey: string; operatorId: string; jobId?: string }): ApiClient;
  readonly locks: Locks;
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  newId(): string;
  readonly lanes?: number;
  /** A job or a plan changed. */
  changed?(id: string): void;
}

/**
 * All that the router needs of jobs. Errors are AppError or ApiError; nothing here returns a secret. Nothing here starts the engine: whoever changes a job calls
 * `resumeJobs` (job-runner.ts), which sees to it that the alarm exists before anything is sent.
 */
export interface Jobs extends Pick<Engine, 'wake'> {
  readonly plans: Plans;
  readonly customers: CustomerReads;
  /** Begins with plans that wait, also while a job runs. */
  wakeReads(): Promise<void>;
  confirm(confirmation: Confirmation): Promise<JobView>;
  /** Newest first; jobs of the signed-in account, or of all accounts when nobody is signed in. */
  list(): Promise<JobView[]>;
  get(jobId: string): Promise<JobView>;
  items(jobId: string, page: ItemPage, reveal: Reveal): Promise<{ total: number; rows: ItemRow[] }>;
  pause(jobId: string): Promise<void>;
  resume(jobId: string): Promise<void>;
  cancel(jobId: string): Promise<void>;
  retryFailed(jobId: string): Promise<number>;
  decide(itemId: string, decision: 'done' | 'not-done' | 'look-again'): Promise<void>;
  /** A job or a long read has not ended: an alarm must exist. */
  hasOpenWork(): Promise<boolean>;
  log(): Promise<{ entries: LogEntry[]; firstBreak: number | null }>;
  /** Deletes finished jobs older than this (UTC ms) with their items; the log stays. Returns how many. */
  dropFinishedBefore(at: number): Promise<number>;
  /** Deletes plans whose time is over. */
  dropExpired(): Promise<void>;
  /** Deletes plans, jobs and log of an account (JOB-112 while items are open). */
  deleteKept(accountKey: string): Promise<void>;
}

export function createJobs(deps: JobsDeps): Jobs {
  const { store, readStore, vault, now, newId } = deps;
  const reads: Reads = createReads({
    ...deps,
    store: readStore,
    readerOf: (kind) => (kind === customersRead ? customersReader : planReader(kind, store)),
  });
  const engine = createEngine({
    store,
    now,
    sleep: deps.sleep,
    locks: deps.locks,
    limitsOf: (job) => kindOf(job.kind).info,
    ...(deps.lanes === undefined ? {} : { lanes: deps.lanes }),
    ...(deps.changed ? { changed: deps.changed } : {}),
    signedInAs: async (expected) => {
      await vault.credential(expected);
    },
    kindFor: (job) => {
      const { id: jobId, accountKey, operatorId } = job;
      return kindOf(job.kind).job(deps.apiFor({ accountKey, operatorId, jobId }), now);
    },
  });
  /** Nothing is started that could not be sent safely. */
  const needWay = async (): Promise<void> => {
    if (!(await vault.findWriteMode())) throw new AppError('API-102');
  };
  /** Who is signed in and may start something; asked again after the network was, since a lock or a sign-out may have come meanwhile. */
  const starter = async (): Promise<Actor & { accountName: string; operatorName: string }> => {
    await vault.actor();
    await needWay();
    return vault.actor();
  };
  /** Shows jobs; what they share is read once, since the badge asks for all of them every other second. */
  const viewer = (all: readonly Job[]) => {
    const next = engine.current() ?? all.find(isRunnable)?.id;
    const heads = new Map<string, Promise<ChainHead>>();
    return async (job: Job): Promise<JobView> => {
      const head = heads.get(job.accountKey) ?? store.head(job.accountKey);
      heads.set(job.accountKey, head);
      return { ...jobView(job, engine.rate(job.id)), logHead: await head, behind: isRunnable(job) && next !== job.id };
    };
  };
  const viewOf = async (job: Job): Promise<JobView> => viewer(await store.jobs())(job);

  return {
    plans: createPlans({
      reads,
      store: readStore,
      log: (accountKey, draft) => store.write({ accountKey, log: [draft] }),
      actor: () => vault.actor(),
      now,
    }),
    customers: createCustomerReads({ reads, store: readStore, actor: () => vault.actor(), now }),
    async wake() {
      // Where one of them fails, the other is still waited for: the worker is kept alive for so long.
      const ended = await Promise.allSettled([engine.wake(), reads.wake()]);
      const failed = ended.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
    },
    wakeReads: () => reads.wake(),
    async confirm(confirmation) {
      const actor = await starter();
      return viewOf(await confirmPlan({ store, plans: readStore, now, newId }, actor, confirmation));
    },
    async list() {
      const state = await vault.state();
      const all = await store.jobs();
      const shown = all.filter(({ accountKey }) => state.state === 'signed-out' || accountKey === state.identity.accountKey);
      return Promise.all(shown.toReversed().map(viewer(all)));
    },
    async get(jobId) {
      const job = await store.job(jobId);
      if (!job) throw new AppError('JOB-109');
      return viewOf(job);
    },
    async items(jobId, page, reveal) {
      const job = await store.job(jobId);
      if (!job) throw new AppError('JOB-109');
      const rows = await store.itemPage(jobId, page);
      const state = await vault.state();
      // Full names are for the account whose customers they are, while it is signed in.
      const mine = state.state === 'signed-in' && job.accountKey === state.identity.accountKey;
      const { counts } = job.tally;
      return {
        total: page.states ? [...new Set(page.states)].reduce((sum, one) => sum + counts[one], 0) : job.count,
        rows: rows.map((item) => itemRow(item, { names: reveal.names && mine })),
      };
    },
    async pause(jobId) {
      await engine.pause(jobId);
    },
    async resume(jobId) {
      await engine.resume(jobId, await starter());
    },
    async cancel(jobId) {
      await engine.cancel(jobId);
    },
    async retryFailed(jobId) {
      return engine.retryFailed(jobId, await starter());
    },
    async decide(itemId, decision) {
      await engine.decide(itemId, decision, decision === 'look-again' ? await starter() : await vault.actor());
    },
    hasOpenWork: async () => (await store.jobs()).some(isRunnable) || (await reads.hasOpenWork()),
    async log() {
      const { accountKey } = await vault.actor();
      const entries = await store.log(accountKey);
      return { entries, firstBreak: await firstBreak(entries) };
    },
    dropFinishedBefore: (at) => store.dropFinishedBefore(at),
    dropExpired: () => readStore.dropExpired(now()),
    deleteKept: (accountKey) => store.deleteAccount(accountKey),
  };
}
