import { expect } from 'vitest';
import type { ItemRow } from '../../utils/common/jobs/views.ts';
import { decimalFromFen, fenFromDecimal, sumFen } from '../../utils/common/money.ts';
import type { ReclaimStage } from './reclaim-stage.ts';

/** What the ledger has of a job's coupons. */
export interface Booked {
  readonly items: readonly ItemRow[];
  /** Requests to take back that arrived, by coupon. */
  readonly requests: Readonly<Record<string, number>>;
  /** What was taken, fen, by coupon; not what was gone before our check. */
  readonly fen: ReadonlyMap<string, number>;
  readonly takenFen: number;
}

/** The books balance, the far side kept to its contract, and no coupon of the job was taken twice. */
async function ledgerOf(stage: ReclaimStage, jobId: string): Promise<Booked> {
  const { effects, requests, breaches, differing, doubled, sumFen: sum } = stage.sandbox.control.ledger();
  const items = await stage.items(jobId);
  const doubledHere = items.flatMap(({ couponId }) => (doubled.includes(couponId) ? [couponId] : []));
  expect({ breaches, differing, doubledHere, sum }).toEqual({ breaches: [], differing: [], doubledHere: [], sum: 0 });
  const theirs = new Set(items.flatMap(({ couponId, origin }) => (origin === 'theirs' ? [couponId] : [])));
  const mine = new Set(items.flatMap(({ couponId }) => (theirs.has(couponId) ? [] : [couponId])));
  const fen = new Map(effects.flatMap((effect) => (mine.has(effect.couponId) ? [[effect.couponId, effect.fen] as const] : [])));
  const writes = requests.flatMap(({ operation, couponId }) => (operation === 'ReclaimPartnerCoupons' ? [couponId] : []));
  return {
    items,
    fen,
    takenFen: sumFen(fen.values()),
    requests: Object.fromEntries(items.map(({ couponId }) => [couponId, writes.filter((id) => id === couponId).length])),
  };
}

/**
 * The job and the ledger agree: besides what `ledgerOf` asserts, each effect is in the job with its amount, and nothing is in the job that
 * the ledger does not have.
 */
export async function expectAgreement(stage: ReclaimStage, jobId: string): Promise<Booked> {
  const booked = await ledgerOf(stage, jobId);
  for (const { couponId, state, taken } of booked.items) {
    const fen = booked.fen.get(couponId);
    const said = taken === '' ? undefined : (fenFromDecimal(taken) ?? undefined);
    expect({ couponId, state, fen: said }).toEqual({
      couponId,
      state: fen === undefined ? state : expect.stringMatching(/^(done|already)$/),
      fen,
    });
  }
  const { taken } = await stage.ask('job.get', { jobId });
  const told = sumFen(Object.values(taken).map((amount) => fenFromDecimal(amount) ?? Number.NaN));
  expect(decimalFromFen(told)).toBe(decimalFromFen(booked.takenFen));
  return booked;
}
