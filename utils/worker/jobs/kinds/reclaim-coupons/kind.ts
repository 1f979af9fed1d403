import { reclaimCoupons } from '../../../../common/jobs/kinds/reclaim-coupons.ts';
import reclaimPartnerCoupons from '../../../api/operations/reclaim-partner-coupons.ts';
import type { ApiClient } from '../../../api/client.ts';
import type { Checked } from '../../kind.ts';
import { defineKind } from '../define.ts';
import type { CouponItem } from './coupon-item.ts';
import { judgeCoupon } from './outcome-from-records.ts';
import { planReclaim } from './plan.ts';
import { readBack } from './read-back.ts';
import { readCoupon, readRecords, resellerOf } from './read-coupon.ts';
import { isFrozen, isLocked, screenCoupon } from './eligibility.ts';
import { clocked } from '../../../api/server-clock.ts';
import { verify } from './verify.ts';

async function check(client: ApiClient, now: () => number, item: CouponItem): Promise<Checked> {
  const { api, serverTime } = clocked(client);
  const [coupon, read] = await Promise.all([readCoupon(api, item), readRecords(api, [item.target], resellerOf(item))]);
  // The record of a request that left before counts more than a coupon that still looks untouched.
  const earlier = item.intent && judgeCoupon(item.intent, item.answer, { coupon: undefined, records: read?.records ?? null });
  if (earlier?.is === 'settled') return { go: false, state: 'already', reason: 'reclaimed' };
  if (!coupon) return { go: false, state: 'skipped', reason: coupon === null ? 'not-found' : 'not-read' };
  const screened = screenCoupon(coupon, serverTime() ?? now());
  const [reason = ''] = screened.reasons;
  if (screened.verdict === 'blocked') return { go: false, state: reason === 'reclaimed' ? 'already' : 'skipped', reason };
  const beforeFen = coupon.balance?.fen ?? null;
  const same =
    beforeFen === item.amountFen &&
    coupon.customerId === item.data.customerId &&
    (!isFrozen(coupon) || item.data.frozen === true) &&
    (!isLocked(coupon) || item.data.locked === true);
  if (!same || beforeFen === null) return { go: false, state: 'skipped', reason: 'drifted' };
  return {
    go: true,
    intent: { serverTime: serverTime(), beforeFen, knownRecords: read?.whole ? read.records.map(({ recordId }) => recordId) : null },
  };
}

/** Taking issued coupons back, one request a coupon (ReclaimPartnerCoupons). A second request finds nothing left. */
export default defineKind(reclaimCoupons, {
  repeatable: true,
  exclusive: (couponId) => `coupon:${couponId}`,
  plan: planReclaim,
  acts: (api, now) => ({
    check: (item) => check(api, now, item),
    turn: () => reclaimPartnerCoupons.turn(api),
    act: async (item) => ({
      http: 204,
      requestId: (await reclaimPartnerCoupons.call(api, { couponId: item.target, resellerId: resellerOf(item) })).requestId,
    }),
    verify: (item) => verify(api, item),
    readBack: (items, last) => readBack(api, items, last),
  }),
});
