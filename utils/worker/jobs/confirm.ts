import { AppError } from '../../common/errors.ts';
import { parseTypedAmount, parseTypedCount, sumFen } from '../../common/money.ts';
import type { Confirmation } from '../../common/jobs/request.ts';
import type { Identity } from '../vault/index.ts';
import type { Limits } from './run-context.ts';
import { openKeyOf, type JobStore } from './store.ts';
import type { Item, Job, Plan, PlanEntry } from './types.ts';

export interface ConfirmDeps {
  readonly store: JobStore;
  readonly limits: Limits;
  now(): number;
  newId(): string;
}

type Chosen = PlanEntry & { readonly amountFen: number };

/** What would run: preselected less left out, and those that were added. */
export function chosenEntries(plan: Plan, add: readonly string[], leaveOut: readonly string[]): Chosen[] {
  const added = new Set(add);
  const out = new Set(leaveOut);
  return plan.entries.filter(
    (entry): entry is Chosen =>
      entry.amountFen !== null &&
      !out.has(entry.target) &&
      (entry.verdict === 'will' || (entry.verdict === 'optional' && added.has(entry.target))),
  );
}

/**
 * Turns a plan into a job, once. Throws JOB-101 (expired), JOB-102 (gone: confirmed already), AUTH-104 (another account or operator),
 * JOB-105 (nothing selected), JOB-106 / JOB-107 (caps), JOB-103 (typed count or amount differs), JOB-104 (open in another job).
 */
export async function confirmPlan(deps: ConfirmDeps, identity: Identity, confirmation: Confirmation): Promise<Job> {
  const { store, limits } = deps;
  const plan = await store.plan(confirmation.planId);
  if (!plan) throw new AppError('JOB-102');
  if (plan.accountKey !== identity.accountKey || plan.operatorId !== identity.operatorId) throw new AppError('AUTH-104');
  const now = deps.now();
  if (now >= plan.expiresAt || now < plan.createdAt) throw new AppError('JOB-101');
  const chosen = chosenEntries(plan, confirmation.add, confirmation.leaveOut);
  if (chosen.length === 0) throw new AppError('JOB-105');
  const totalFen = sumFen(chosen.map(({ amountFen }) => amountFen));
  if (chosen.length > limits.maxItems) throw new AppError('JOB-106', { cap: String(limits.maxItems) });
  if (totalFen > limits.maxFen) throw new AppError('JOB-107', { capFen: String(limits.maxFen) });
  if (parseTypedCount(confirmation.typedCount) !== chosen.length) throw new AppError('JOB-103', { field: 'count' });
  if (parseTypedAmount(confirmation.typedAmount) !== totalFen) throw new AppError('JOB-103', { field: 'amount' });
  await refuseOpen(store, plan, chosen);
  const id = deps.newId();
  const job: Job = {
    id,
    kind: plan.kind,
    planId: plan.id,
    accountKey: identity.accountKey,
    accountName: identity.accountName,
    operatorId: identity.operatorId,
    operatorName: identity.operatorName,
    createdAt: now,
    state: 'running',
    cancelled: false,
    pausedBy: null,
    pausedCode: '',
    count: chosen.length,
    totalFen,
    finishedAt: null,
  };
  const items = chosen.map((entry, seq) => newItem(job, entry, seq, now));
  const log = { at: now, event: 'confirm', jobId: id, amountFen: totalFen, state: `count:${chosen.length}` };
  try {
    await store.consumePlan(plan, job, items, log);
  } catch (error) {
    // Another job took a coupon between the look and the transaction: say which, if it is still open.
    if (error instanceof AppError && error.code === 'JOB-104') await refuseOpen(store, plan, chosen);
    throw error;
  }
  return job;
}

async function refuseOpen(store: JobStore, plan: Plan, chosen: readonly Chosen[]): Promise<void> {
  const [clash] = await store.openElsewhere(
    plan.accountKey,
    plan.kind,
    chosen.map(({ target }) => target),
  );
  if (clash) throw new AppError('JOB-104', { target: clash[0], job: clash[1] });
}

function newItem(job: Job, { target, amountFen, data }: Chosen, seq: number, now: number): Item {
  return {
    id: `${job.id}:${String(seq).padStart(6, '0')}`,
    jobId: job.id,
    seq,
    accountKey: job.accountKey,
    kind: job.kind,
    target,
    openKey: openKeyOf(job.accountKey, job.kind, target),
    state: 'queued',
    amountFen,
    data,
    attempts: 0,
    looks: 0,
    nextAt: 0,
    needsHuman: false,
    reason: '',
    takenFen: null,
    origin: null,
    updatedAt: now,
  };
}
