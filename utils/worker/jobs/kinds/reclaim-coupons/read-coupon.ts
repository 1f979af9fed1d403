import { readAll } from '../../../api/read-all.ts';
import { reclaimOperations } from './reclaim-operations.ts';
import { findIssuedCoupon } from '../../../api/find-one.ts';
import type { IssuedCoupon } from '../../../api/operations/list-issued-partner-coupons.ts';
import listPartnerCouponsRecord, { type CouponRecord } from '../../../api/operations/list-partner-coupons-record.ts';
import { ApiError } from '../../../api/api-error.ts';
import type { ApiClient } from '../../../api/client.ts';
import type { CouponItem } from './coupon-item.ts';

/** The reseller that issued the coupon; `undefined` = the signed-in partner itself. */
export const resellerOf = (item: CouponItem): string | undefined => item.data.resellerId || undefined;
const scoped = (resellerId: string | undefined): { resellerId?: string } => (resellerId === undefined ? {} : { resellerId });

/** The coupon as it is listed now; `null` = it is not in the list; `undefined` = the list could not be read to its end. */
export async function readCoupon(api: ApiClient, item: CouponItem): Promise<IssuedCoupon | null | undefined> {
  const sought = await findIssuedCoupon(api, item.target, resellerOf(item));
  if (sought.is === 'found') return sought.row;
  return sought.is === 'absent' ? null : undefined;
}

/** Reclaim records of some coupons. Where the list was not `whole`, one that is not there may still exist. */
interface RecordsRead {
  readonly records: readonly CouponRecord[];
  readonly whole: boolean;
}

/**
 * All reclaim records of these coupons and of no other: a line of another coupon must never decide about one of these. `null` where the
 * permission item for records is missing (403).
 */
export async function readRecords(
  api: ApiClient,
  couponIds: readonly string[],
  resellerId: string | undefined,
): Promise<RecordsRead | null> {
  const asked: ReadonlySet<string | null> = new Set(couponIds);
  try {
    const { rows, complete } = await readAll<CouponRecord>({
      id: ({ recordId }) => recordId,
      page: (offset, limit) =>
        listPartnerCouponsRecord.list(api, { couponIds, operations: reclaimOperations, ...scoped(resellerId), offset, limit }),
    });
    return { records: rows.filter(({ couponId }) => asked.has(couponId)), whole: complete };
  } catch (error) {
    if (error instanceof ApiError && error.code === 'API-403') return null;
    throw error;
  }
}
