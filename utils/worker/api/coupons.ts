import type { ApiAnswer, ApiClient } from './client.ts';
import { couponQuotas, couponRecords, issuedCoupons } from './coupon-shapes.ts';
import type { CouponQuota, CouponRecord, IssuedCoupon } from './coupon-shapes.ts';
import { inclusiveBounds } from './fields.ts';
import type { ListPage } from './read-all.ts';

export interface IssuedCouponQuery {
  readonly couponId?: string;
  readonly customerId?: string;
  readonly status?: string;
  /** Valid-until window, UTC ms, both ends included. */
  readonly expireFrom?: number;
  readonly expireTo?: number;
  readonly resellerId?: string;
  readonly offset: number;
  readonly limit: number;
}

/** ListIssuedPartnerCoupons: coupons of resale customers only; own ones, or those that one reseller issued. */
export async function listIssuedPartnerCoupons(client: ApiClient, query: IssuedCouponQuery): Promise<ListPage<IssuedCoupon>> {
  const expire = inclusiveBounds(query.expireFrom, query.expireTo);
  const answer = await client.call({
    operation: 'ListIssuedPartnerCoupons',
    method: 'GET',
    host: 'bss',
    path: '/v2/promotions/benefits/partner-coupons',
    query: {
      coupon_id: query.couponId,
      customer_id: query.customerId,
      status: query.status,
      expire_time_begin: expire.begin,
      expire_time_end: expire.end,
      indirect_partner_id: query.resellerId,
      offset: query.offset,
      limit: query.limit,
    },
    schema: issuedCoupons,
    effect: 'read',
  });
  return { rows: answer.value.user_coupons, total: answer.value.total_count };
}

/** ReclaimPartnerCoupons: takes one coupon back, its whole rest. 204 without a body; there is no idempotency key. Await `reclaimTurn` first. */
export function reclaimPartnerCoupon(client: ApiClient, couponId: string, resellerId?: string): Promise<ApiAnswer<undefined>> {
  return client.call<undefined>({
    operation: 'ReclaimPartnerCoupons',
    method: 'POST',
    host: 'bss',
    path: '/v2/promotions/benefits/partner-coupons/reclaim',
    body: { coupon_id: couponId, indirect_partner_id: resellerId },
    schema: null,
    effect: 'write',
    turnTaken: true,
  });
}

/** Waits until a reclaim may leave. */
export const reclaimTurn = (client: ApiClient): Promise<void> => client.turn('ReclaimPartnerCoupons');

/** All reclaims that exist: by hand and automatic. Eight values, as many as the operation takes. */
export const reclaimOperations = ['2', '3', '4', '5', '6', '7', '8', '9'] as const;

export interface CouponRecordQuery {
  readonly couponIds: readonly string[];
  readonly operations: readonly string[];
  readonly resellerId?: string;
  readonly offset: number;
  readonly limit: number;
}

/** ListPartnerCouponsRecord: what was issued and taken back; the only place that tells the amount taken. At most 100 ids. */
export async function listPartnerCouponsRecord(client: ApiClient, query: CouponRecordQuery): Promise<ListPage<CouponRecord>> {
  const answer = await client.call({
    operation: 'ListPartnerCouponsRecord',
    method: 'GET',
    host: 'bss',
    path: '/v2/promotions/benefits/partner-coupons/records/query',
    query: {
      operation_types: query.operations,
      coupon_ids: query.couponIds,
      indirect_partner_id: query.resellerId,
      offset: query.offset,
      limit: query.limit,
    },
    schema: couponRecords,
    effect: 'read',
  });
  return { rows: answer.value.records, total: answer.value.total_count };
}

/** ListQuotaCoupons: quotas that the partner owns, or those of one reseller. */
export async function listQuotaCoupons(
  client: ApiClient,
  query: { quotaIds?: readonly string[]; resellerId?: string; offset: number; limit: number },
): Promise<ListPage<CouponQuota>> {
  const answer = await client.call({
    operation: 'ListQuotaCoupons',
    method: 'POST',
    host: 'bss',
    path: '/v2/partners/coupon-quotas/query',
    body: { quota_ids: query.quotaIds, indirect_partner_id: query.resellerId, offset: query.offset, limit: query.limit },
    schema: couponQuotas,
    effect: 'read',
  });
  return { rows: answer.value.quotas, total: answer.value.total_count };
}
