import type { KindOfItems } from './life.ts';
import type { Wire, WireOptions } from './wire.ts';

/** How long the truth may lag, ms. */
export type Lag = Required<Pick<WireOptions, 'recordDelayMs' | 'stateDelayMs'>>;
interface Target {
  readonly id: string;
  readonly fen: number;
}

/** A kind of job and the far side on which its properties are tried. */
export interface Trial extends KindOfItems {
  readonly name: string;
  /** Only a person may let a second request leave. Said here once more: it is what the kind is held against. */
  readonly onlyOnce: boolean;
  /** Lags after which our patience still finds the truth; where records and state both lag longer, nobody could know. */
  readonly lags: readonly Lag[];
  farSide(options: WireOptions & { readonly targets: readonly Target[] }, clock: { now: number }): Wire;
}
