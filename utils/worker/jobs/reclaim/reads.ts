import { ApiError } from '../../api/api-error.ts';
import type { ApiClient } from '../../api/client.ts';
import { listIssuedPartnerCoupons, listPartnerCouponsRecord, reclaimOperations } from '../../api/coupons.ts';
import type { CouponRecord, IssuedCoupon } from '../../api/coupon-shapes.ts';
import type { Item } from '../types.ts';

/** The reseller that issued the coupon; `undefined` = the signed-in partner itself. */
export const resellerOf = (item: Item): string | undefined => {
  const id = item.data['resellerId'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};
const scoped = (resellerId: string | undefined): { resellerId?: string } => (resellerId === undefined ? {} : { resellerId });

/** The coupon as it is listed now; `null` = it is not in the list. */
export async function readCoupon(api: ApiClient, item: Item): Promise<IssuedCoupon | null> {
  const page = await listIssuedPartnerCoupons(api, { couponId: item.target, ...scoped(resellerOf(item)), offset: 0, limit: 10 });
  return page.rows.find((row) => row.couponId === item.target) ?? null;
}

/**
 * All reclaim records of these coupons and of no other: a line of another coupon must never decide about one of these. `null` where the
 * permission item for records is missing (403).
 */
export async function readRecords(
  api: ApiClient,
  couponIds: readonly string[],
  resellerId: string | undefined,
): Promise<CouponRecord[] | null> {
  const records: CouponRecord[] = [];
  const asked: ReadonlySet<string | null> = new Set(couponIds);
  try {
    for (let offset = 0; ; offset += 100) {
      const page = await listPartnerCouponsRecord(api, {
        couponIds,
        operations: reclaimOperations,
        ...scoped(resellerId),
        offset,
        limit: 100,
      });
      records.push(...page.rows.filter(({ couponId }) => asked.has(couponId)));
      if (page.rows.length === 0 || (page.total !== null ? offset + 100 >= page.total : page.rows.length < 100)) return records;
    }
  } catch (error) {
    if (error instanceof ApiError && error.code === 'API-403') return null;
    throw error;
  }
}
