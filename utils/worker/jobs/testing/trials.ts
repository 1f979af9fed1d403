import reclaimCoupons from '../kinds/reclaim-coupons/kind.ts';
import reclaimQuotas from '../kinds/reclaim-quotas/kind.ts';
import { createFarSide } from './far-side.ts';
import { quotaSide } from './quota-side.ts';
import { toySide } from './toy-side.ts';
import { toyKind } from './toy.ts';
import type { Lag, Trial } from './trial.ts';

const lag = (recordDelayMs: number, stateDelayMs = 0): Lag => ({ recordDelayMs, stateDelayMs });
const records = [lag(0), lag(500), lag(20_000), lag(100_000)];
/** Where a thing has a state of its own, one of both is always up to date. */
const recordsOrState = [...records, lag(0, 20_000), lag(0, 300_000)];

const toys: Trial = { name: 'toys', kind: toyKind, data: {}, onlyOnce: true, lags: records, farSide: toySide };

const coupons: Trial = {
  name: 'coupons',
  kind: reclaimCoupons,
  data: { customerId: 'c1' },
  onlyOnce: false,
  lags: recordsOrState,
  farSide: ({ targets, ...options }, clock) => createFarSide({ ...options, coupons: targets }, clock),
};

const quotas: Trial = {
  name: 'quotas',
  kind: reclaimQuotas,
  data: { resellerId: 'r1' },
  onlyOnce: false,
  lags: recordsOrState,
  farSide: quotaSide,
};

/** Every kind on which the engine is tried. */
export const trials: readonly Trial[] = [toys, coupons, quotas];
