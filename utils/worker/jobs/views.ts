import { maskName } from '../../common/mask-name.ts';
import { ItemStateSchema, type EntryRow, type ItemRow, type JobView, type Preview as PreviewView } from '../../common/jobs/schemas.ts';
import { decimalFromFen, sumFen } from '../../common/money.ts';
import type { Item, ItemState, Job, Origin, Plan, PlanEntry, Verdict } from './types.ts';

/* Values for views and files: amounts as two-decimal text in yuan, times as UTC ms, names masked unless asked for. */

type CouponRow = Omit<EntryRow, 'verdict' | 'reasons' | 'notes' | 'openJob'>;

export interface Reveal {
  readonly names: boolean;
}

const yuan = (fen: unknown): string => (typeof fen === 'number' ? decimalFromFen(fen) : '');
const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function couponRow(target: string, amountFen: number | null, data: Item['data'], reveal: Reveal): CouponRow {
  const name = (value: unknown): string => {
    const text = textOr(value) ?? '';
    return reveal.names ? text : maskName(text);
  };
  return {
    couponId: target,
    customerId: textOr(data['customerId']),
    customer: name(data['customerName']),
    resellerId: textOr(data['resellerId']),
    reseller: name(data['resellerName']),
    amount: amountFen === null ? (textOr(data['balanceText']) ?? '') : yuan(amountFen),
    face: yuan(data['faceFen']),
    expireTime: numberOr(data['expireTime']),
    frozen: data['frozen'] === true,
    locked: data['locked'] === true,
    quotaId: textOr(data['quotaId']),
    quotaRest: yuan(data['quotaRestFen']),
    quotaExpireTime: numberOr(data['quotaExpireTime']),
  };
}

function entryRow(entry: PlanEntry, reveal: Reveal): EntryRow {
  const { target, amountFen, data, verdict, reasons, notes } = entry;
  return { ...couponRow(target, amountFen, data, reveal), verdict, reasons, notes, openJob: textOr(data['openJob']) ?? '' };
}

/** A plan as the preview shows it. */
export function previewView(plan: Plan, reveal: Reveal): PreviewView {
  const of = (verdict: Verdict): readonly PlanEntry[] => plan.entries.filter((entry) => entry.verdict === verdict);
  const will = of('will');
  return {
    planId: plan.id,
    createdAt: plan.createdAt,
    expiresAt: plan.expiresAt,
    coverage: plan.coverage,
    counts: { will: will.length, optional: of('optional').length, blocked: of('blocked').length },
    willAmount: decimalFromFen(sumFen(will.map(({ amountFen }) => amountFen ?? 0))),
    rows: plan.entries.map((entry) => entryRow(entry, reveal)),
  };
}

/** An item as lists and files show it. */
export function itemRow(item: Item, reveal: Reveal): ItemRow {
  return {
    ...couponRow(item.target, item.amountFen, item.data, reveal),
    itemId: item.id,
    state: item.state,
    needsHuman: item.needsHuman,
    reason: item.reason,
    quoted: item.answer?.text ?? '',
    requestId: item.answer?.requestId ?? '',
    taken: yuan(item.takenFen),
    origin: item.origin ?? '',
    updatedAt: item.updatedAt,
  };
}

/** What a job's own items tell; the rest depends on other jobs. */
export type CountedView = Omit<JobView, 'logHead' | 'behind'>;

/** A job with its counts; `rate` in items a second. */
export function jobView(job: Job, items: readonly Item[], rate: number): CountedView {
  const counts = Object.fromEntries(ItemStateSchema.options.map((state) => [state, 0])) as Record<ItemState, number>;
  for (const item of items) counts[item.state] += 1;
  const takenBy = (origin: Origin): string =>
    decimalFromFen(sumFen(items.flatMap((item) => (item.origin === origin && item.takenFen !== null ? [item.takenFen] : []))));
  const needsHuman = items.filter((item) => item.needsHuman).length;
  const waiting = counts.queued + counts.sent;
  const left = waiting + counts.unknown - needsHuman;
  return {
    jobId: job.id,
    kind: job.kind,
    account: job.accountName,
    operator: job.operatorName,
    createdAt: job.createdAt,
    finishedAt: job.finishedAt,
    state: job.state,
    cancelled: job.cancelled,
    pausedBy: job.pausedBy,
    pausedCode: job.pausedCode,
    count: job.count,
    amount: decimalFromFen(job.totalFen),
    counts,
    needsHuman,
    taken: { ours: takenBy('ours'), theirs: takenBy('theirs'), unexplained: takenBy('unexplained') },
    percent: items.length === 0 ? 100 : Math.floor(((items.length - left) / items.length) * 100),
    rate,
    // What is looked up takes patience, not its turn: no rate tells how long.
    secondsLeft: rate > 0 && job.state === 'running' && waiting > 0 ? Math.ceil(waiting / rate) : null,
  };
}
