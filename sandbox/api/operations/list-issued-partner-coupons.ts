import type { World } from '../../world/world.ts';
import type { Coupon } from '../../world/model.ts';
import { ok, utcSeconds, yuan } from '../answers.ts';
import { isAnswer, scopeOf, text, whole, type Call, type Operation } from '../call.ts';
import { pageOf, same, within } from '../filters.ts';

function show(coupon: Coupon): object {
  return {
    coupon_id: coupon.couponId,
    status: coupon.state,
    customer_id: coupon.customerId,
    coupon_type: coupon.couponType,
    measure_id: 1,
    face_value: yuan(coupon.faceFen),
    effective_time: utcSeconds(coupon.effectiveAt),
    expire_time: utcSeconds(coupon.expiresAt),
    order_id: coupon.orderId,
    media_type: 1,
    fetch_method: 3,
    use_limits: [],
    active_time: coupon.activeAt === null ? null : utcSeconds(coupon.activeAt),
    last_used_time: coupon.lastUsedAt === null ? null : utcSeconds(coupon.lastUsedAt),
    create_time: utcSeconds(coupon.createdAt),
    balance: yuan(coupon.balanceFen),
    lock_order_id: coupon.lockOrderId,
    is_frozen: coupon.frozen ? '1' : '0',
  };
}

/** The same moment one year earlier, UTC ms. */
function yearBefore(ms: number): number {
  const date = new Date(ms);
  return date.setUTCFullYear(date.getUTCFullYear() - 1);
}

function isResale(world: World, coupon: Coupon): boolean {
  return world.customers.get(coupon.customerId)?.associationType === 'resale';
}

function matches(call: Call, coupon: Coupon): boolean {
  return (
    same(text(call, 'customer_id'), coupon.customerId) &&
    same(text(call, 'order_id'), coupon.orderId) &&
    same(whole(call, 'coupon_type'), coupon.couponType) &&
    same(whole(call, 'status'), coupon.state) &&
    within(call, 'create_time', coupon.createdAt) &&
    within(call, 'effective_time', coupon.effectiveAt) &&
    within(call, 'expire_time', coupon.expiresAt)
  );
}

/** The coupons to look at: the one asked for, or all of the partner. */
function candidates(call: Call, issuer: string): readonly Coupon[] {
  const id = text(call, 'coupon_id');
  if (id === undefined) return call.world.couponsOf(issuer);
  const coupon = call.world.coupons.get(id);
  return coupon?.issuer === issuer ? [coupon] : [];
}

/**
 * GET /v2/promotions/benefits/partner-coupons. Resale customers only, and only coupons that did not expire more than
 * twelve months ago.
 */
export const listIssuedPartnerCoupons: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { world } = call;
  const oldest = yearBefore(world.clock.now());
  const rows = candidates(call, scope.accountName).filter(
    (coupon) => coupon.expiresAt > oldest && isResale(world, coupon) && matches(call, coupon),
  );
  return ok({ total_count: rows.length, user_coupons: pageOf(call, rows).map(show) });
};
