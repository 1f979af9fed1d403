import type { ApiAnswer, ApiClient } from './client.ts';
import listIssued from './operations/list-issued-partner-coupons.ts';
import listRecords from './operations/list-partner-coupons-record.ts';
import listQuotas from './operations/list-quota-coupons.ts';
import reclaim from './operations/reclaim-partner-coupons.ts';

export type { IssuedCouponQuery } from './operations/list-issued-partner-coupons.ts';

export const listIssuedPartnerCoupons = listIssued.list;
export const listPartnerCouponsRecord = listRecords.list;
export const listQuotaCoupons = listQuotas.list;

/** Takes one coupon back. Await `reclaimTurn` first. */
export const reclaimPartnerCoupon = (api: ApiClient, couponId: string, resellerId?: string): Promise<ApiAnswer<unknown>> =>
  reclaim.call(api, { couponId, resellerId });

/** Waits until a reclaim may leave. */
export const reclaimTurn = reclaim.turn;

/** All reclaims that exist: by hand and automatic. Eight values, as many as the operation takes. */
export const reclaimOperations = ['2', '3', '4', '5', '6', '7', '8', '9'] as const;
