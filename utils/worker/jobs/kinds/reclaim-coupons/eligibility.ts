import type { IssuedCoupon } from '../../../api/operations/list-issued-partner-coupons.ts';
import type { Verdict } from '../../types.ts';

/** What a fresh coupon allows. Keys of `reasons` and `notes` are texts of the preview. */
export interface Screened {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
}

const byStatus: Readonly<Record<string, string>> = { '1': 'not-active', '3': 'used', '4': 'expired', '5': 'reclaimed' };
const soonMs = 3 * 86_400_000;
const blocked = (reason: string): Screened => ({ verdict: 'blocked', reasons: [reason], notes: [] });

/**
 * May this coupon be taken back? Only state 2 (usable) can (manual 已发放代金券: 有效). What a frozen or locked coupon answers is not
 * documented, so those are not preselected. `now` is the server's clock, UTC ms.
 */
export function screenCoupon(coupon: IssuedCoupon, now: number): Screened {
  if (coupon.status !== '2') return blocked(byStatus[coupon.status ?? ''] ?? 'state-unknown');
  if (coupon.expireTime !== null && coupon.expireTime <= now) return blocked('expired');
  if (coupon.balance === null || coupon.balance.fen === null) return blocked('amount-unreadable');
  if (coupon.balance.fen <= 0) return blocked('nothing-left');
  const notes = coupon.expireTime !== null && coupon.expireTime - now <= soonMs ? ['returns-soon'] : [];
  const reasons = [...(isFrozen(coupon) ? ['frozen'] : []), ...(isLocked(coupon) ? ['locked'] : [])];
  return { verdict: reasons.length > 0 ? 'optional' : 'will', reasons, notes };
}

/** Frozen as far as the answer says; old coupons leave it out. An unknown value counts as frozen. */
export const isFrozen = ({ frozen }: IssuedCoupon): boolean => frozen !== null && frozen !== '0' && frozen !== '';
export const isLocked = ({ lockOrderId }: IssuedCoupon): boolean => lockOrderId !== null && lockOrderId !== '';
