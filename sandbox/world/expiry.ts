import type { Coupon, CouponQuota } from './model.ts';
import { takeBack } from './reclaim.ts';
import type { World } from './world.ts';

/** Lets coupons and quotas expire when their time has come, and looks at them only then. */
export interface Expiry {
  /** A coupon or a quota came into the world. */
  watch(one: Coupon | CouponQuota): void;
  /** A coupon's rest returns to its quota; a quota becomes invalid and keeps its rest. */
  settle(world: World): void;
}

function expires(one: Coupon | CouponQuota): boolean {
  return 'couponId' in one ? one.state === 1 || one.state === 2 : one.state === 0;
}

export function createExpiry(): Expiry {
  let next = Number.POSITIVE_INFINITY;
  const watch = (one: Coupon | CouponQuota): void => {
    if (expires(one)) next = Math.min(next, one.expiresAt);
  };
  return {
    watch,
    settle(world) {
      const now = world.clock.now();
      if (now < next) return;
      next = Number.POSITIVE_INFINITY;
      for (const quota of world.quotas.values()) {
        if (expires(quota) && quota.expiresAt <= now) quota.state = 3;
        watch(quota);
      }
      for (const coupon of world.coupons.values()) {
        if (expires(coupon) && coupon.expiresAt <= now) {
          takeBack(world, coupon, { cause: 'expiry', account: coupon.issuer, operator: null, requestId: null, operationType: '4' });
        }
        watch(coupon);
      }
    },
  };
}
