import type { Control } from '../../sandbox/world/control.ts';
import type { ItemRow, JobView } from '../../utils/common/jobs/schemas.ts';
import { sumFen } from '../../utils/common/money.ts';
import { ledgerFaults, ledgerOf } from '../../tests/support/ledger-check.ts';
import type { WorkerKill } from './kills.ts';

export type Way = 'ticked' | 'filter';

/** A set of coupons that was taken back. Counts are items of the job; `blocked` were in the preview and not in the job. */
export interface TakenBack {
  readonly way: Way;
  readonly planned: number;
  readonly blocked: number;
  readonly done: number;
  readonly already: number;
  readonly failed: number;
  readonly skipped: number;
  readonly unknown: number;
  readonly doubled: number;
  /** By the records that the job read back, as its items show them. */
  readonly takenFen: number;
  /** By the ledger of the sandbox: effects of requests for these coupons. */
  readonly ledgerFen: number;
}

/** Requests to take back, and what became of them. */
export interface LedgerCount {
  readonly requests: number;
  readonly effects: number;
  /** Coupons that were taken back more than once. */
  readonly doubled: number;
  /** Effects that no answer told: the ones whose worker was killed. */
  readonly lost: number;
}

export interface Reclaimed {
  readonly reclaim: readonly TakenBack[];
  readonly ledger: LedgerCount;
  readonly workerKills: readonly WorkerKill[];
}

/** Compares the items of a finished job with the effects of the ledger. */
export function takenBack(way: Way, blocked: number, job: JobView, items: readonly ItemRow[], control: Control): TakenBack {
  const { done, already, failed, skipped, unknown, doubled, queued, sent } = job.counts;
  return {
    way,
    planned: job.count,
    blocked,
    done,
    already,
    failed,
    skipped,
    unknown: unknown + queued + sent,
    doubled,
    takenFen: sumFen(items.map(({ takenFen }) => takenFen ?? 0)),
    ledgerFen: ledgerOf(items, control).takenFen,
  };
}

export function countLedger({ ledger }: Control): LedgerCount {
  const { requests, effects, doubled, lost } = ledger();
  return {
    requests: requests.filter(({ operation }) => operation === 'ReclaimPartnerCoupons').length,
    effects: effects.filter(({ cause }) => cause === 'api').length,
    doubled: doubled.length,
    lost: lost.length,
  };
}

/** What does not agree, in sentences; empty when everything does. */
export function disagreements({ reclaim, ledger, workerKills }: Reclaimed, control: Control): string[] {
  const { requests, effects, lost, doubled } = control.ledger();
  const killed = new Set(workerKills.map(({ requestId }) => requestId));
  const lostElsewhere = effects.filter(({ id, requestId }) => lost.includes(id) && !killed.has(requestId ?? ''));
  const done = reclaim.reduce((all, set) => all + set.done, 0);
  const repeated = requests.filter(
    ({ id, targetIds: [target = ''] }) =>
      killed.has(id) &&
      requests.filter((other) => other.operation === 'ReclaimPartnerCoupons' && other.targetIds.includes(target)).length !== 1,
  );
  return [
    ...reclaim.flatMap((set) => [
      ...(set.planned > 0 && set.done + set.already + set.failed + set.skipped === set.planned
        ? []
        : [`${set.way}: not every planned item is settled`]),
      ...(set.unknown === 0 && set.doubled === 0 ? [] : [`${set.way}: items are unknown or doubled`]),
      ...(set.takenFen === set.ledgerFen ? [] : [`${set.way}: the records say ${set.takenFen} fen, the ledger ${set.ledgerFen}`]),
    ]),
    ...ledgerFaults(doubled, control),
    ...(ledger.effects === done ? [] : [`${ledger.effects} effects, but ${done} items are done`]),
    ...(workerKills.length >= 2 && workerKills.every(({ itemState }) => itemState === 'sent')
      ? []
      : ['the worker was not killed twice with a request out']),
    ...(lostElsewhere.length === 0 ? [] : ['an answer was lost without a kill']),
    ...(repeated.length === 0 ? [] : ['a request whose answer was held was sent again']),
  ];
}
