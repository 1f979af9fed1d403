import type { Leg } from './ledger.ts';
import type { Coupon, CouponQuota, CouponRecord } from './model.ts';
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

/** A partner issues a usable coupon of 30 days from one of its quotas; the quota's rest falls by its face value. @throws Error when it is too small */
export function issueCoupon(world: World, quota: CouponQuota, customerId: string, fen: number, at = world.clock.now()): Coupon {
  if (fen > quota.balanceFen) throw new Error(`quota ${quota.quotaId} has less than ${fen} fen`);
  const coupon: Coupon = {
    couponId: `20260105${String(world.coupons.size + 1).padStart(8, '0')}`,
    issuer: quota.owner,
    customerId,
    quotaId: quota.quotaId,
    couponType: quota.quotaType === 0 ? 1 : 4,
    faceFen: fen,
    createdAt: at,
    activeAt: at,
    effectiveAt: at,
    expiresAt: world.clock.now() + 30 * 86_400_000,
    lastUsedAt: null,
    orderId: null,
    state: 2,
    balanceFen: fen,
    frozen: false,
    lockOrderId: null,
  };
  world.addCoupon(coupon);
  return coupon;
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
