import type { World } from './world.ts';

export interface Audit {
  /** Sum of all entries, fen; 0 in sound books. */
  readonly sumFen: number;
  /** Coupons and quotas whose field differs from the books. */
  readonly differing: string[];
  /** Ids of coupons and of resellers' quotas that were taken back by hand more than once. */
  readonly doubled: string[];
  /** Ids of effects of the API that no success answer told the caller. */
  readonly lost: string[];
}

/** Compares the books with the world and counts what must not happen. */
export function audit(world: World): Audit {
  const { ledger } = world;
  const differing: string[] = [];
  for (const { couponId, balanceFen } of world.coupons.values()) {
    if (ledger.balance(`coupon:${couponId}`) !== balanceFen) differing.push(`coupon:${couponId}`);
  }
  for (const { quotaId, balanceFen } of world.quotas.values()) {
    if (ledger.balance(`quota:${quotaId}`) !== balanceFen) differing.push(`quota:${quotaId}`);
  }
  const times = new Map<string, number>();
  for (const { kind, targetId, cause } of ledger.effects) {
    if (kind !== 'quota-given' && cause !== 'expiry') times.set(targetId, (times.get(targetId) ?? 0) + 1);
  }
  const answered = new Set(
    ledger.requests.filter(({ outcome, status }) => outcome === 'answered' && status >= 200 && status < 300).map(({ id }) => id),
  );
  return {
    sumFen: ledger.entries.reduce((sum, { fen }) => sum + fen, 0),
    differing,
    doubled: [...times].filter(([, count]) => count > 1).map(([targetId]) => targetId),
    lost: ledger.effects.filter(({ requestId }) => requestId !== null && !answered.has(requestId)).map(({ id }) => id),
  };
}
