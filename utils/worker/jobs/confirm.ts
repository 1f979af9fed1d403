import { AppError } from '../../common/errors.ts';
import { parseTypedAmount, parseTypedCount, sumFen } from '../../common/money.ts';
import type { Confirmation } from '../../common/jobs/request.ts';
import type { Identity } from '../vault/index.ts';
import type { ReadStore } from '../reads/store.ts';
import { kindOf } from './kinds/index.ts';
import { kindOfRead } from './plan-reader.ts';
import { type ChosenEntry, chosenEntries } from './plans.ts';
import { emptyTally, tallyOf } from './tally.ts';
import { openKeyOf, type JobStore } from './store.ts';
import type { Item, Job } from './types.ts';

export interface ConfirmDeps {
  readonly store: JobStore;
  readonly plans: ReadStore;
  now(): number;
  newId(): string;
}

/**
 * Turns a plan into a job, once. Throws JOB-101 (expired), JOB-102 (gone: confirmed already), AUTH-104 (another account or operator),
 * JOB-105 (nothing selected), JOB-106 / JOB-107 (caps), JOB-103 (typed count or amount differs), JOB-104 (open in another job).
 */
export async function confirmPlan(deps: ConfirmDeps, identity: Identity, confirmation: Confirmation): Promise<Job> {
  const { store, plans } = deps;
  const plan = await plans.get(confirmation.planId);
  const kind = kindOfRead(plan?.kind ?? '');
  if (!plan || plan.state !== 'done' || plan.endedAt === null || kind === undefined) throw new AppError('JOB-102');
  if (plan.accountKey !== identity.accountKey || plan.operatorId !== identity.operatorId) throw new AppError('AUTH-104');
  const now = deps.now();
  if (now >= plan.expiresAt || now < plan.endedAt) throw new AppError('JOB-101');
  const limits = kindOf(kind).info;
  const chosen = await chosenEntries(plans, plan, confirmation);
  if (chosen.length === 0) throw new AppError('JOB-105');
  const totalFen = sumFen(chosen.map(({ amountFen }) => amountFen));
  if (chosen.length > limits.maxItems) throw new AppError('JOB-106', { cap: String(limits.maxItems) });
  if (totalFen > limits.maxFen) throw new AppError('JOB-107', { capFen: String(limits.maxFen) });
  if (parseTypedCount(confirmation.typedCount) !== chosen.length) throw new AppError('JOB-103', { field: 'count' });
  if (parseTypedAmount(confirmation.typedAmount) !== totalFen) throw new AppError('JOB-103', { field: 'amount' });
  await refuseOpen(store, plan.accountKey, chosen);
  const id = deps.newId();
  const job: Job = {
    id,
    kind,
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
    tally: emptyTally,
  };
  const items = chosen.map((entry, seq) => newItem(job, entry, seq, now));
  const log = { at: now, event: 'confirm', jobId: id, amountFen: totalFen, state: `count:${chosen.length}` };
  try {
    await store.consumePlan(job, items, log);
  } catch (error) {
    // Another job took a coupon between the look and the transaction: say which, if it is still open.
    if (error instanceof AppError && error.code === 'JOB-104') await refuseOpen(store, plan.accountKey, chosen);
    throw error;
  }
  return { ...job, tally: tallyOf(items) };
}

async function refuseOpen(store: JobStore, accountKey: string, chosen: readonly ChosenEntry[]): Promise<void> {
  const open = await store.openElsewhere(
    accountKey,
    chosen.map(({ exclusive }) => exclusive),
  );
  const clash = chosen.find(({ exclusive }) => open.has(exclusive));
  if (clash) throw new AppError('JOB-104', { target: clash.target, job: open.get(clash.exclusive) ?? '' });
}

function newItem(job: Job, { target, exclusive, amountFen, data }: ChosenEntry, seq: number, now: number): Item {
  return {
    id: `${job.id}:${String(seq).padStart(6, '0')}`,
    jobId: job.id,
    seq,
    accountKey: job.accountKey,
    kind: job.kind,
    target,
    exclusive,
    openKey: openKeyOf(job.accountKey, exclusive),
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
