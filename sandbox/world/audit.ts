import type { World } from './world.ts';

export interface Audit {
  /** Sum of all entries, fen; 0 in sound books. */
  readonly sumFen: number;
  /** Coupons, quotas, customers and partners whose field differs from the books. */
  readonly differing: string[];
  /** Ids of coupons and of resellers' quotas that were taken back by hand more than once, and of customers from whom one request took twice. */
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
  for (const { customerId, balanceFen, ownFen } of world.money.customers.values()) {
    const agrees = ledger.balance(`customer:${customerId}`) === balanceFen && ledger.balance(`customer-own:${customerId}`) === ownFen;
    if (!agrees) differing.push(`customer:${customerId}`);
  }
  for (const { partner, balanceFen } of world.money.partners.values()) {
    if (ledger.balance(`partner:${partner}`) !== balanceFen) differing.push(`partner:${partner}`);
  }
  const times = new Map<string, number>();
  for (const { kind, targetId, cause } of ledger.effects) {
    if ((kind === 'coupon' || kind === 'quota') && cause !== 'expiry') times.set(targetId, (times.get(targetId) ?? 0) + 1);
  }
  const takenAgain = ledger.effects.flatMap(({ kind, cause, targetId }) => (kind === 'balance' && cause === 'fault' ? [targetId] : []));
  const answered = new Set(
    ledger.requests.filter(({ outcome, status }) => outcome === 'answered' && status >= 200 && status < 300).map(({ id }) => id),
  );
  return {
    sumFen: ledger.entries.reduce((sum, { fen }) => sum + fen, 0),
    differing,
    doubled: [...[...times].filter(([, count]) => count > 1).map(([targetId]) => targetId), ...takenAgain],
    lost: ledger.effects.filter(({ requestId }) => requestId !== null && !answered.has(requestId)).map(({ id }) => id),
  };
}
