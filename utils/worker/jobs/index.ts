import { AppError } from '../../common/errors.ts';
import { decimalFromFen, sumFen } from '../../common/money.ts';
import type { ApiClient } from '../api/client.ts';
import type { AccessLine } from '../../common/account.ts';
import type { Confirmation, ReclaimRequest } from '../../common/jobs/request.ts';
import { checkAccess } from '../api/access.ts';
import { readAll } from '../api/read-all.ts';
import { listIndirectPartners, type Reseller } from '../api/resellers.ts';
import type { Vault } from '../vault/index.ts';
import { firstBreak, type ChainHead } from './chain.ts';
import { chosenEntries, confirmPlan } from './confirm.ts';
import { createEngine, type Actor, type Engine, type Locks } from './engine.ts';
import { reclaimCoupons, reclaimKind } from './reclaim/kind.ts';
import { planReclaim } from './reclaim/plan.ts';
import type { Limits } from './run-context.ts';
import type { JobStore } from './store.ts';
import { isRunnable, type Item, type ItemState, type Job, type LogEntry, type Plan } from './types.ts';
import type { ItemRow, JobView, Preview as PreviewView } from '../../common/jobs/schemas.ts';
import { createViewCache } from './view-cache.ts';
import { itemRow, jobView, previewView, type Reveal } from './views.ts';

export interface JobsDeps {
  readonly store: JobStore;
  readonly vault: Vault;
  /** A client that is good only under this account and operator. `jobId`: for which job it calls, if for one. */
  apiFor(expected: { accountKey: string; operatorId: string; jobId?: string }): ApiClient;
  readonly locks: Locks;
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  newId(): string;
  limits(): Promise<Limits>;
  readonly lanes?: number;
  changed?(jobId: string): void;
}

/**
 * All that the router needs of jobs. Errors are AppError or ApiError; nothing here returns a secret. Nothing here starts the engine: whoever changes a job calls
 * `resumeJobs` (job-runner.ts), which sees to it that the alarm exists before anything is sent.
 */
export interface Jobs extends Pick<Engine, 'wake'> {
  plan(request: ReclaimRequest): Promise<PreviewView>;
  /** `null`: expired and dropped, or confirmed. */
  preview(planId: string, reveal: Reveal): Promise<PreviewView | null>;
  /** Count and sum of a selection, as they have to be typed. */
  selected(planId: string, add: readonly string[], leaveOut: readonly string[]): Promise<{ count: number; amount: string }>;
  confirm(confirmation: Confirmation): Promise<JobView>;
  /** Newest first; jobs of the signed-in account, or of all accounts when nobody is signed in. */
  list(): Promise<JobView[]>;
  get(jobId: string): Promise<JobView>;
  items(
    jobId: string,
    page: { offset: number; limit: number; states?: readonly ItemState[] },
    reveal: Reveal,
  ): Promise<{ total: number; rows: ItemRow[] }>;
  pause(jobId: string): Promise<void>;
  resume(jobId: string): Promise<void>;
  cancel(jobId: string): Promise<void>;
  retryFailed(jobId: string): Promise<number>;
  decide(itemId: string, decision: 'done' | 'not-done' | 'look-again'): Promise<void>;
  /** A job is not finished: an alarm must exist. */
  hasOpenWork(): Promise<boolean>;
  log(): Promise<{ entries: LogEntry[]; firstBreak: number | null }>;
  resellers(): Promise<readonly Reseller[]>;
  checkAccess(): Promise<AccessLine[]>;
  /** Deletes finished jobs older than this (UTC ms) with their items; the log stays. Returns how many. */
  dropFinishedBefore(at: number): Promise<number>;
  /** Deletes plans, jobs and log of an account (JOB-112 while items are open). */
  deleteKept(accountKey: string): Promise<void>;
}

/** AUTH-104: what one account and operator planned is not shown to another. */
function mustOwn(plan: Plan, actor: Actor): void {
  if (plan.accountKey !== actor.accountKey || plan.operatorId !== actor.operatorId) throw new AppError('AUTH-104');
}

const matches = (item: Item, states: readonly ItemState[] | undefined): boolean => !states || states.includes(item.state);

export function createJobs(deps: JobsDeps): Jobs {
  const { store, vault, now, newId } = deps;
  const views = createViewCache(now);
  const engine = createEngine({
    store,
    now,
    sleep: deps.sleep,
    locks: deps.locks,
    limits: deps.limits,
    ...(deps.lanes === undefined ? {} : { lanes: deps.lanes }),
    changed: (jobId) => {
      views.changed(jobId);
      deps.changed?.(jobId);
    },
    signedInAs: async (expected) => {
      await vault.credential(expected);
    },
    kindFor: (job) => {
      if (job.kind !== reclaimCoupons) throw new AppError('JOB-109');
      const { id: jobId, accountKey, operatorId } = job;
      return reclaimKind(deps.apiFor({ accountKey, operatorId, jobId }), now);
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
  const apiOfActor = async (): Promise<ApiClient> => deps.apiFor(await vault.actor());
  /** Shows jobs; what they share is read once, since the badge asks for all of them every other second. */
  const viewer = (all: readonly Job[]) => {
    const next = engine.current() ?? all.find(isRunnable)?.id;
    const heads = new Map<string, Promise<ChainHead>>();
    return async (job: Job): Promise<JobView> => {
      const view = await views.view(job, async () => jobView(job, await store.items(job.id), engine.rate(job.id)));
      const head = heads.get(job.accountKey) ?? store.head(job.accountKey);
      heads.set(job.accountKey, head);
      return { ...view, logHead: await head, behind: isRunnable(job) && next !== job.id };
    };
  };
  const viewOf = async (job: Job): Promise<JobView> => viewer(await store.jobs())(job);
  const chosen = async (planId: string, add: readonly string[], leaveOut: readonly string[]) => {
    const plan = await store.plan(planId);
    if (!plan) throw new AppError('JOB-102');
    mustOwn(plan, await vault.actor());
    return chosenEntries(plan, add, leaveOut);
  };

  return {
    wake: () => engine.wake(),
    async plan(request) {
      const actor = await vault.actor();
      await store.dropExpiredPlans(now());
      const plan = await planReclaim({ api: deps.apiFor(actor), store, now, newId }, actor, request);
      await store.savePlan(plan, { at: now(), event: 'plan', jobId: '', target: plan.id, state: `count:${plan.entries.length}` });
      return previewView(plan, { names: false });
    },
    async preview(planId, reveal) {
      const plan = await store.plan(planId);
      if (plan) mustOwn(plan, await vault.actor());
      return plan ? previewView(plan, reveal) : null;
    },
    async selected(planId, add, leaveOut) {
      const entries = await chosen(planId, add, leaveOut);
      return { count: entries.length, amount: decimalFromFen(sumFen(entries.map(({ amountFen }) => amountFen))) };
    },
    async confirm(confirmation) {
      const actor = await starter();
      const job = await confirmPlan({ store, now, newId, limits: await deps.limits() }, actor, confirmation);
      return viewOf(job);
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
    async items(jobId, { offset, limit, states }, reveal) {
      const rows = (await store.items(jobId)).filter((item) => matches(item, states));
      const state = await vault.state();
      // Full names are for the account whose customers they are, while it is signed in.
      const mine = state.state === 'signed-in' && rows.every((item) => item.accountKey === state.identity.accountKey);
      const names = { names: reveal.names && mine };
      return { total: rows.length, rows: rows.slice(offset, offset + limit).map((item) => itemRow(item, names)) };
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
      const count = await engine.retryFailed(jobId, await starter());
      return count;
    },
    async decide(itemId, decision) {
      await engine.decide(itemId, decision, decision === 'look-again' ? await starter() : await vault.actor());
    },
    hasOpenWork: async () => (await store.jobs()).some(isRunnable),
    async log() {
      const { accountKey } = await vault.actor();
      const entries = await store.log(accountKey);
      return { entries, firstBreak: await firstBreak(entries) };
    },
    async resellers() {
      const api = await apiOfActor();
      const list = await readAll({
        id: (row: Reseller) => row.resellerId,
        page: (offset, limit) => listIndirectPartners(api, offset, limit),
      });
      return list.rows;
    },
    checkAccess: async () => checkAccess(await apiOfActor()),
    async dropFinishedBefore(at) {
      await store.dropExpiredPlans(now());
      return store.dropFinishedBefore(at);
    },
    deleteKept: (accountKey) => store.deleteAccount(accountKey),
  };
}
