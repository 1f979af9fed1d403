import type { ApiClient } from './client.ts';
import type { IssuedQuota } from './operations/list-issued-coupon-quotas.ts';
import listIssuedCouponQuotas from './operations/list-issued-coupon-quotas.ts';
import type { IssuedCoupon } from './operations/list-issued-partner-coupons.ts';
import listIssuedPartnerCoupons from './operations/list-issued-partner-coupons.ts';
import { readAll, type ReadAllOptions } from './read-all.ts';

/**
 * What looking for one thing showed. `absent` is said only where the list was read to its end, agreed with its count and had no row
 * that could not be read; everything else that is not the thing is `unread`.
 */
export type Sought<T> = { readonly is: 'found'; readonly row: T } | { readonly is: 'absent' } | { readonly is: 'unread' };

/** Reads a list until the row with this id is there, or to its end. */
export async function findOne<T>(wanted: string, options: Pick<ReadAllOptions<T>, 'id' | 'page'>): Promise<Sought<T>> {
  const { rows, complete } = await readAll<T>({ ...options, enough: (seen) => seen.has(wanted) });
  const row = rows.find((one) => options.id(one) === wanted);
  if (row !== undefined) return { is: 'found', row };
  return { is: complete ? 'absent' : 'unread' };
}

/** One coupon by its id, as it is listed now. @param resellerId who issued it; `undefined` = the signed-in partner itself. Throws ApiError. */
export function findIssuedCoupon(api: ApiClient, couponId: string, resellerId?: string): Promise<Sought<IssuedCoupon>> {
  return findOne(couponId, {
    id: (row) => row.couponId,
    page: (offset, limit) => listIssuedPartnerCoupons.list(api, { couponId, resellerId, offset, limit }),
  });
}

/** One quota that was given to a reseller, as it is listed now. Throws ApiError. */
export function findIssuedQuota(api: ApiClient, quotaId: string, resellerId?: string): Promise<Sought<IssuedQuota>> {
  return findOne(quotaId, {
    id: (row) => row.quotaId,
    page: (offset, limit) => listIssuedCouponQuotas.list(api, { quotaId, resellerId, offset, limit }),
  });
}
