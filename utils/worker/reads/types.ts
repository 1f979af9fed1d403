import type { ErrorData } from '../../common/errors.ts';

type ReadState = 'reading' | 'done' | 'failed' | 'stopped';

/** How far a part of a long read is. `total`: what the service counts; `null` = it did not say. */
interface ReadProgress {
  readonly part: string;
  readonly done: number;
  readonly total: number | null;
  /** What a rate is taken from: at `since` (UTC ms), when this part began or somebody went on with it, `from` were read. */
  readonly since: number;
  readonly from: number;
}

/**
 * A long read: more calls than one message, or one life of the worker, can hold. Its answers are kept as they come, so whoever goes
 * on with it asks only for what is missing; its rows are kept and given out in chunks.
 */
export interface Read {
  readonly id: string;
  /** Who reads it, for example `plan:reclaim-coupons`. */
  readonly kind: string;
  readonly accountKey: string;
  readonly operatorId: string;
  /** What was asked for; its reader parses it. */
  readonly request: unknown;
  readonly createdAt: number;
  readonly state: ReadState;
  readonly progress: ReadProgress | null;
  /** What the reader says of the whole, once it is done. */
  readonly summary: unknown;
  readonly error: ErrorData | null;
  /** Rows kept so far. */
  readonly rows: number;
  /** When it ended, UTC ms. */
  readonly endedAt: number | null;
  /** When it is dropped, UTC ms. */
  readonly expiresAt: number;
}

/** Rows `[chunk * chunkSize, …)` of a read. */
export interface ReadChunk {
  readonly readId: string;
  readonly chunk: number;
  readonly rows: readonly unknown[];
}

/** One answer of the far side. `nth`: the same question may be asked more than once in a read. */
export interface KeptAnswer {
  readonly readId: string;
  readonly question: string;
  readonly nth: number;
  readonly at: number;
  readonly value: unknown;
  readonly requestId: string | null;
  readonly serverTime: number | null;
}

/** Rows in a chunk. */
export const chunkSize = 1000;
