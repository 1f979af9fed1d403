import type { JobKind } from './kind.ts';
import type { JobStore } from './store.ts';
import type { Item, Job, LogDraft, PauseReason } from './types.ts';

/** Caps of one job. */
export interface Limits {
  readonly maxItems: number;
  readonly maxFen: number;
}

export interface RunDeps {
  readonly store: JobStore;
  now(): number;
  /** Resolves after `ms`, or at once when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Throws AUTH-101, AUTH-102 or AUTH-104 unless the account and operator are signed in. */
  signedInAs(expected: { accountKey: string; operatorId: string }): Promise<void>;
}

/** Why a job stops before its end. */
export interface Stop {
  readonly by: PauseReason | 'cancel';
  readonly code: string;
}

/** One run of one job, from its start in this worker to its pause or end. */
export interface Run {
  readonly job: Job;
  readonly kind: JobKind;
  readonly deps: RunDeps;
  readonly limits: Limits;
  readonly abort: AbortController;
  stop: Stop | null;
  /** Confirmed amounts of items whose request left. */
  sentFen: number;
  /** Refusals of the same code without a success between them. */
  refusals: { code: string; count: number };
  /** Reads without an answer, one after the other. */
  troubles: number;
  /** Requests that left and were never answered, one after the other. */
  lost: number;
}

/** A pause that is decided inside the run; the first one counts. */
export function stopRun(run: Run, by: Stop['by'], code = ''): void {
  run.stop ??= { by, code };
  run.abort.abort();
}

/** What the log says about an item. */
export function itemLog(item: Item, at: number): LogDraft {
  return {
    at,
    event: 'item',
    jobId: item.jobId,
    target: item.target,
    state: item.state,
    amountFen: item.state === 'sent' || item.state === 'queued' ? item.amountFen : item.takenFen,
    code: item.reason || (item.answer?.code ?? ''),
    requestId: item.answer?.requestId ?? null,
  };
}

/** Waits between looks at an item whose answer was lost, and between read-backs. The delay of the far side's records is not documented. */
export const patienceMs = [0, 3_000, 10_000, 30_000, 60_000, 120_000] as const;

/** No item is ever told to wait longer. */
export const longestWaitMs = 120_000;
