import type { ApiError } from '../api/api-error.ts';
import type { Intent, Item, ItemState, Job, Origin } from './types.ts';

/** A request that was answered as a success. */
export interface Done {
  readonly http: number;
  readonly requestId: string | null;
}

/** What a check found just before the request. */
export type Checked =
  | { readonly go: true; readonly intent: Omit<Intent, 'at'> }
  | { readonly go: false; readonly state: 'already' | 'skipped'; readonly reason: string };

/** What reading decided about an item that was sent. */
export type Finding =
  | {
      readonly is: 'settled';
      readonly state: Extract<ItemState, 'done' | 'already' | 'doubled'>;
      /** From the records; `null` while they do not show it. */
      readonly takenFen: number | null;
      /** `null` while the records do not show it. */
      readonly origin: Origin | null;
      readonly reason: string;
    }
  | { readonly is: 'not-done' }
  | { readonly is: 'undecided' };

/**
 * All that the engine knows about what a job does. Every function reads or acts under the job's account and operator only, and throws
 * ApiError; nothing is kept between calls, so a kind may be made anew at any time.
 */
export interface JobKind {
  /** May a request leave again without a person after reading proved that the one before did nothing? Never for balances. */
  readonly repeatable: boolean;
  check(item: Item): Promise<Checked>;
  /** Waits until a request may leave. Nothing is `sent` while it queues: what a death finds there would have to be looked up for minutes. */
  turn(): Promise<void>;
  /** One request, one effect. Resolves only for the answer that the contract calls success. */
  act(item: Item): Promise<Done>;
  verify(item: Item): Promise<Finding>;
  /** Compares items with the far side's records; asked again later. With `last`, a finding may rest on further reads. Throws no ApiError. */
  readBack(items: readonly Item[], last: boolean): Promise<ReadBack>;
}

/** What the records showed. What is refused for one item does not hide the others'. */
export interface ReadBack {
  /** Left out = not decided yet. */
  readonly findings: ReadonlyMap<string, Finding>;
  /** Nobody answered, or nobody may ask: an item that is left out was perhaps not read. */
  readonly error: ApiError | null;
}

export type KindFor = (job: Job) => JobKind;
