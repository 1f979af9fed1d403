import type { ApiClient } from '../../api/client.ts';
import listPartnerCouponsRecord, { type CouponRecord } from '../../api/operations/list-partner-coupons-record.ts';
import { readAll } from '../../api/read-all.ts';

/** Coupons that one query of records names. */
const batch = 100;

/**
 * The quota from which each coupon was issued, by coupon id, as the issue records tell it. The same operation tells later what was
 * really taken: who may not read it here will not learn that either. `reading`: of how many more it was looked up. Throws ApiError.
 */
export async function readSources(
  api: ApiClient,
  resellerId: string | undefined,
  couponIds: readonly string[],
  reading: (more: number) => void,
): Promise<Map<string, string>> {
  const quotaOf = new Map<string, string>();
  for (let start = 0; start < couponIds.length; start += batch) {
    const part = couponIds.slice(start, start + batch);
    const { rows } = await readAll<CouponRecord>({
      id: (row) => row.recordId,
      page: (offset, limit) => listPartnerCouponsRecord.list(api, { couponIds: part, operations: ['1'], resellerId, offset, limit }),
    });
    for (const { couponId, quotaId, result } of rows) if (couponId && quotaId && result === '0') quotaOf.set(couponId, quotaId);
    reading(part.length);
  }
  return quotaOf;
}
