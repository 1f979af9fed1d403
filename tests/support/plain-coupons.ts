import type { Coupon } from '../../sandbox/world/model.ts';
import type { World } from '../../sandbox/world/world.ts';

const aWeekMs = 7 * 86_400_000;

/** Coupons of an account about which a preview has nothing to say: usable, of resale customers, valid for long, and so is the quota they came from. Frozen or locked ones only if wanted. */
export function plainCoupons(world: World, account: string, { frozen = false, locked = false } = {}): Coupon[] {
  const soon = world.clock.now() + aWeekMs;
  return world
    .couponsOf(account)
    .filter(
      (coupon) =>
        coupon.state === 2 &&
        coupon.balanceFen > 0 &&
        coupon.expiresAt > soon &&
        (world.quotas.get(coupon.quotaId)?.expiresAt ?? Infinity) > soon &&
        coupon.frozen === frozen &&
        (coupon.lockOrderId !== null) === locked &&
        world.customers.get(coupon.customerId)?.associationType === 'resale',
    );
}
