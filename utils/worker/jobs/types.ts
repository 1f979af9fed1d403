import type { ItemState, Verdict } from '../../common/jobs/schemas.ts';
import type { ApiErrorKind } from '../api/api-error.ts';
import type { Fen } from '../../common/money.ts';

/**
 * queued → checking → sent → done | already | skipped | failed | doubled; sent → unknown → …
 * `checking` is never stored: it only reads, and an item that dies there is still queued.
 */
export type { ItemState } from '../../common/jobs/schemas.ts';

export const openStates: readonly ItemState[] = ['queued', 'sent', 'unknown'];

/** Who took the value, as far as Huawei Cloud's records show it. */
export type Origin = 'ours' | 'theirs' | 'unexplained';

/** What is known before a request leaves; all that a later look needs. */
export interface Intent {
  /** Our clock, UTC ms. */
  readonly at: number;
  /** The server's clock at the check, UTC ms. */
  readonly serverTime: number | null;
  readonly beforeFen: Fen;
  /** Ids of the reclaim records listed before; `null` = they could not be read (missing permission). */
  readonly knownRecords: readonly string[] | null;
}

/** What came back for the last request; absent = the worker died before it knew. */
export interface GivenAnswer {
  readonly kind: 'success' | ApiErrorKind;
  readonly http: number;
  readonly code: string;
  readonly text: string;
  readonly requestId: string | null;
}

export interface Item {
  readonly id: string;
  readonly jobId: string;
  readonly seq: number;
  readonly accountKey: string;
  readonly kind: string;
  /** What is acted on, for example a coupon id. */
  readonly target: string;
  /** Whose money it touches, across kinds: of two items that share it only one may be open. */
  readonly exclusive: string;
  readonly openKey?: string;
  readonly state: ItemState;
  /** What the human confirmed for this item. */
  readonly amountFen: Fen;
  /** What the kind needs and views show; no phone, no mail. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  /** Requests that left. */
  readonly attempts: number;
  readonly intent?: Intent;
  readonly answer?: GivenAnswer;
  /** Looks since the last request. */
  readonly looks: number;
  /** Not before this, UTC ms. */
  readonly nextAt: number;
  /** An `unknown` item that reading could not decide. */
  readonly needsHuman: boolean;
  /** Key of the reason for skipped, already, failed; or an error code. */
  readonly reason: string;
  /** From the records only. */
  readonly takenFen: Fen | null;
  readonly origin: Origin | null;
  readonly updatedAt: number;
}

export type JobState = 'running' | 'paused' | 'reading-back' | 'finished';
export type PauseReason = 'user' | 'signed-out' | 'wrong-account' | 'forbidden' | 'refusals' | 'cap' | 'offline' | 'storage';

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly planId: string;
  readonly accountKey: string;
  readonly accountName: string;
  readonly operatorId: string;
  readonly operatorName: string;
  readonly createdAt: number;
  readonly state: JobState;
  readonly cancelled: boolean;
  readonly pausedBy: PauseReason | null;
  /** The code behind the pause: ours, or the service's. */
  readonly pausedCode: string;
  readonly count: number;
  readonly totalFen: Fen;
  readonly finishedAt: number | null;
  readonly tally: Tally;
}

/** What a job's items add up to. It stands in the job's row and changes with each item, in the same transaction. */
export interface Tally {
  readonly counts: Readonly<Record<ItemState, number>>;
  readonly needsHuman: number;
  /** By whose doing, as far as the records tell an amount. */
  readonly takenFen: Readonly<Record<Origin, Fen>>;
}

/** Whether a job asks to be run. One job runs at a time, the oldest first. */
export const isRunnable = ({ state }: Pick<Job, 'state'>): boolean => state === 'running' || state === 'reading-back';

/** `will` is preselected, `optional` only if a person adds it, `blocked` never. */
export type { Verdict } from '../../common/jobs/schemas.ts';

export interface PlanEntry {
  readonly target: string;
  /** See {@link Item.exclusive}. */
  readonly exclusive: string;
  readonly verdict: Verdict;
  /** Keys of why: blocked or optional. */
  readonly reasons: readonly string[];
  /** Keys of what to know, for example `returns-soon`. */
  readonly notes: readonly string[];
  readonly amountFen: Fen | null;
  /** The job in which its target is open; '' = none. */
  readonly openJob: string;
  readonly data: Item['data'];
}

/** What happened, without names. */
export interface LogDraft {
  readonly at: number;
  readonly event: string;
  readonly jobId: string;
  readonly target?: string;
  readonly state?: string;
  readonly amountFen?: Fen | null;
  readonly code?: string;
  readonly requestId?: string | null;
}

/** Entry `seq` of an account's append-only log; `hash` covers the entry and the hash before it. */
export interface LogEntry extends LogDraft {
  readonly accountKey: string;
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
}
