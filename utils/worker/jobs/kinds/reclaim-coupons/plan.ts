import type { CouponData, ReclaimCouponsRequest } from '../../../../common/jobs/kinds/reclaim-coupons.ts';
import { findCoupons, type FoundCoupon } from './find-coupons.ts';

import type { Coverage } from '../../../../common/jobs/schemas.ts';
import { clocked } from '../../../api/server-clock.ts';
import type { EntryOf, PlanContext } from '../define.ts';
import { isFrozen, isLocked, screenCoupon } from './eligibility.ts';
import { readContext, type Context } from './preview-context.ts';

type Entry = EntryOf<CouponData>;

/** Rows that are made and handed over at a time. */
const batch = 1000;

/**
 * The preview (执行前核对): every coupon read now, what will be taken back, what only if a person adds it, and what not and why.
 * Throws ApiError when the coupons themselves cannot be read; names, records and quotas may be missing and are then named in
 * `coverage.missing`. What has expired is judged by the server's clock.
 */
export async function planReclaim(context: PlanContext<CouponData>, { scope, selection }: ReclaimCouponsRequest): Promise<Coverage> {
  const { api, serverTime } = clocked(context.api);
  const found = await findCoupons(api, scope, selection, (done, total) => context.progress('coupons', done, total));
  const all = found.coupons.length;
  const known = await readContext(api, found.coupons, (done) => context.progress('sources', done, all));
  const now = serverTime() ?? context.now();
  const byId = new Map(found.coupons.map((one) => [one.coupon.couponId, one]));
  const shown = selection.by === 'ids' ? [...new Set(selection.couponIds)] : [...byId.keys()];
  for (let start = 0; start < shown.length; start += batch) {
    const entries = shown.slice(start, start + batch).map((couponId) => {
      const one = byId.get(couponId);
      return one ? entryOf(one, known, now) : absent(couponId, found.unread.has(couponId) ? 'not-read' : 'not-found');
    });
    await context.keep(entries);
  }
  return {
    complete: found.complete,
    read: found.read,
    total: found.total,
    missing: [...found.missing, ...known.missing],
    unreadable: found.unreadable,
  };
}

function absent(target: string, reason: 'not-found' | 'not-read'): Entry {
  return { target, verdict: 'blocked', reasons: [reason], notes: [], amountFen: null, data: {} };
}

function entryOf({ coupon, reseller }: FoundCoupon, context: Context, now: number): Entry {
  const { verdict, reasons, notes } = screenCoupon(coupon, now);
  const customer = coupon.customerId === null ? undefined : context.customers.get(coupon.customerId);
  const quotaId = context.quotaOf.get(coupon.couponId) ?? null;
  const quota = quotaId === null ? undefined : context.quotas.get(quotaId);
  const data: CouponData = {
    customerId: coupon.customerId,
    customerName: customer?.name ?? customer?.accountName ?? null,
    resellerId: reseller?.resellerId ?? null,
    resellerName: reseller?.name ?? reseller?.accountName ?? null,
    status: coupon.status,
    couponType: coupon.couponType,
    faceFen: coupon.faceValue?.fen ?? null,
    balanceText: coupon.balance?.text ?? null,
    expireTime: coupon.expireTime,
    frozen: isFrozen(coupon),
    locked: isLocked(coupon),
    quotaId,
    quotaRestFen: quota?.balance?.fen ?? null,
    quotaExpireTime: quota?.expireTime ?? null,
  };
  // Bounds of quotas are exclusive (contract README 6). Where the value of such a coupon goes is not documented.
  const quotaOver = (quota?.expireTime ?? Infinity) <= now;
  const toKnow = [...notes, ...(quotaOver ? ['quota-expired'] : [])];
  return {
    target: coupon.couponId,
    // Preselected is only what is plainly right: not what a person should ask about first, or need not take back at all.
    verdict: verdict === 'will' && toKnow.length > 0 ? 'optional' : verdict,
    reasons,
    notes: toKnow,
    amountFen: coupon.balance?.fen ?? null,
    data,
  };
}
