import type { Leg } from './ledger.ts';
import type { Coupon, CouponRecord } from './model.ts';
import type { World } from './world.ts';

/** Books how a coupon came to its present state and writes its log lines: issued, then returned if it was. */
export function bookIssue(world: World, coupon: Coupon): void {
  const { couponId, quotaId, faceFen, balanceFen, state, createdAt } = coupon;
  const returned = state === 4 || state === 5 ? faceFen - balanceFen : 0;
  const legs: Leg[] = [
    { account: `quota:${quotaId}`, fen: returned - faceFen },
    { account: `coupon:${couponId}`, fen: balanceFen },
    { account: `spent:${coupon.customerId}`, fen: faceFen - balanceFen - returned },
  ];
  world.ledger.post(`issue-${couponId}`, createdAt, legs);
  const quota = world.quotas.get(quotaId);
  if (quota !== undefined) quota.balanceFen += returned - faceFen;
  world.addRecord(line(world, coupon, '1', faceFen, createdAt));
  if (state === 4) world.addRecord(line(world, coupon, '4', returned, coupon.expiresAt));
  if (state === 5) world.addRecord(line(world, coupon, '2', returned, createdAt + 86_400_000));
}

function line(world: World, coupon: Coupon, operationType: string, amountFen: number, at: number): CouponRecord {
  return {
    id: world.nextId('record'),
    operationType,
    couponId: coupon.couponId,
    quotaId: coupon.quotaId,
    quotaType: coupon.couponType === 1 ? 0 : 1,
    customerId: coupon.customerId,
    issuer: coupon.issuer,
    operator: operationType === '4' ? null : 'ops-full',
    amountFen,
    at,
    result: '0',
    remark: null,
    visibleFrom: at,
  };
}
