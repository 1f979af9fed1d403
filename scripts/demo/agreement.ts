import type { Control } from '../../sandbox/world/control.ts';
import type { ItemRow, JobView } from '../../utils/common/jobs/schemas.ts';
import { decimalFromFen, sumFen } from '../../utils/common/money.ts';
import { ledgerFaults, ledgerOf } from '../../tests/support/ledger-check.ts';
import { couponCalls, quotaCalls, type WorkerKill } from './kills.ts';

/** Coupons that were ticked on the page, coupons by a filter, and quotas that were ticked on the page. */
export type Way = 'ticked' | 'filter' | 'quotas';

const acts: readonly string[] = [couponCalls.act, quotaCalls.act];

/** A set that was taken back. Counts are items of the job; `blocked` were in the preview and not in the job. */
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
  /** By the ledger of the sandbox: effects of requests for these targets. */
  readonly ledgerFen: number;
}

/** Requests to take back, and what became of them. */
export interface LedgerCount {
  readonly requests: number;
  readonly effects: number;
  /** Targets that were taken back more than once. */
  readonly doubled: number;
  /** Effects that no answer told: the worker was killed, or the connection died. */
  readonly lost: number;
}

export interface Reclaimed {
  readonly reclaim: readonly TakenBack[];
  readonly ledger: LedgerCount;
  readonly workerKills: readonly WorkerKill[];
  /** Connections that were to die after the effect. */
  readonly answersCut: number;
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
    requests: requests.filter(({ operation }) => acts.includes(operation)).length,
    effects: effects.filter(({ cause }) => cause === 'api').length,
    doubled: doubled.length,
    lost: lost.length,
  };
}

/** What does not agree, in sentences; empty when everything does. */
export function disagreements({ reclaim, ledger, workerKills, answersCut }: Reclaimed, control: Control): string[] {
  const { requests, effects, lost, doubled } = control.ledger();
  const cut = requests.filter(({ operation, outcome }) => acts.includes(operation) && outcome === 'reset').map(({ id }) => id);
  const unheard = new Set([...workerKills.map(({ requestId }) => requestId), ...cut]);
  const lostElsewhere = effects.filter(({ id, requestId }) => lost.includes(id) && !unheard.has(requestId ?? ''));
  const done = reclaim.reduce((all, set) => all + set.done, 0);
  const repeated = requests.filter(
    ({ id, targetIds: [target = ''] }) =>
      unheard.has(id) && requests.filter(({ operation, targetIds }) => acts.includes(operation) && targetIds.includes(target)).length !== 1,
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
    ...(workerKills.length >= 3 && workerKills.every(({ itemState }) => itemState === 'sent')
      ? []
      : ['the worker was not killed three times with a request out']),
    ...(cut.length === answersCut ? [] : [`${cut.length} connections died, ${answersCut} were to`]),
    ...(lostElsewhere.length === 0 ? [] : ['an answer was lost without a kill or a cut']),
    ...(repeated.length === 0 ? [] : ['a request whose answer was held or lost was sent again']),
  ];
}

const counted = ['planned', 'blocked', 'done', 'already', 'failed', 'skipped', 'unknown', 'doubled'] as const;

/** What was taken back, a line for each way; amounts in yuan by the records and by the ledger. */
export function tableOf(reclaim: readonly TakenBack[]): string[] {
  const head = ['way', ...counted, 'by the records', 'by the ledger'];
  const lines = reclaim.map((set) => [
    set.way,
    ...counted.map((name) => String(set[name])),
    decimalFromFen(set.takenFen),
    decimalFromFen(set.ledgerFen),
  ]);
  const widths = head.map((title, index) => Math.max(title.length, ...lines.map((line) => line[index]?.length ?? 0)));
  return [head, ...lines].map((line) => line.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  '));
}
