import type { ApiClient } from '../api/client.ts';
import type { Read } from './types.ts';

/** What a reader works with. */
interface ReadContext {
  readonly read: Read;
  /** Keeps each answer: a reader that is begun anew goes on where it was. */
  readonly api: ApiClient;
  readonly signal: AbortSignal;
  now(): number;
  /** Says how far a part is. */
  progress(part: string, done: number, total: number | null): void;
  /** Hands over further rows, in order. */
  keep(rows: readonly unknown[]): Promise<void>;
}

/** What a read of some kind does. */
export interface Reader {
  /** Resolves with what is to be said of the whole. Throws what the calls throw. */
  run(context: ReadContext): Promise<unknown>;
  /** How long its rows are good for, ms, from its end. */
  readonly lifeMs: number;
}
