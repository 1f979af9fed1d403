import * as v from 'valibot';
import type { ReadAmount } from '../../common/money.ts';
import { amount, code, count, id, list, optionalId, text, time } from './fields.ts';

/** A coupon that was issued to a resale customer (IssuedCoupon). Times are UTC ms. */
export interface IssuedCoupon {
  readonly couponId: string;
  /** `1` not activated, `2` usable, `3` used, `4` expired, `5` reclaimed; anything else is unknown. */
  readonly status: string | null;
  readonly customerId: string | null;
  /** `1` cash voucher, `4` flexi-purchase. */
  readonly couponType: string | null;
  readonly faceValue: ReadAmount | null;
  /** What is left; a reclaim takes all of it. */
  readonly balance: ReadAmount | null;
  readonly effectiveTime: number | null;
  readonly expireTime: number | null;
  /** `1` frozen; old coupons may leave it out. */
  readonly frozen: string | null;
  /** Order that locks the coupon; '' or `null` = none. */
  readonly lockOrderId: string | null;
}

export const issuedCoupons = v.object({
  total_count: count,
  user_coupons: list(
    v.pipe(
      v.object({
        coupon_id: id,
        status: code,
        customer_id: text,
        coupon_type: code,
        face_value: amount,
        balance: amount,
        effective_time: time,
        expire_time: time,
        is_frozen: code,
        lock_order_id: text,
      }),
      v.transform((row): IssuedCoupon => ({
        couponId: row.coupon_id,
        status: row.status,
        customerId: row.customer_id,
        couponType: row.coupon_type,
        faceValue: row.face_value,
        balance: row.balance,
        effectiveTime: row.effective_time,
        expireTime: row.expire_time,
        frozen: row.is_frozen,
        lockOrderId: row.lock_order_id,
      })),
    ),
  ),
});

/** A line of the issue and reclaim log (CouponRecord). */
export interface CouponRecord {
  readonly recordId: string;
  /** `1` issued, `2` reclaimed by hand, `3`–`9` automatic. */
  readonly operation: string | null;
  readonly quotaId: string | null;
  readonly couponId: string | null;
  readonly amount: ReadAmount | null;
  readonly at: number | null;
  /** `0` success; anything else is a failure. */
  readonly result: string | null;
}

export const couponRecords = v.object({
  total_count: count,
  records: list(
    v.pipe(
      v.object({
        id: optionalId,
        operation_type: code,
        quota_id: optionalId,
        coupon_id: optionalId,
        operation_amount: amount,
        operation_time: text,
        result: code,
      }),
      v.transform((row): CouponRecord => {
        const at = Date.parse(row.operation_time ?? '');
        return {
          // A line without an id is known by what it says: the same line must not be counted twice.
          recordId: row.id ?? [row.operation_type, row.coupon_id, row.operation_time, row.operation_amount?.text].join('|'),
          operation: row.operation_type,
          quotaId: row.quota_id,
          couponId: row.coupon_id,
          amount: row.operation_amount,
          at: Number.isNaN(at) ? null : at,
          result: row.result,
        };
      }),
    ),
  ),
});

/** A quota that coupons are issued from (CouponQuota). */
export interface CouponQuota {
  readonly quotaId: string;
  readonly balance: ReadAmount | null;
  readonly expireTime: number | null;
  /** `0` normal, `3` invalid, `4` being adjusted, `5` frozen. */
  readonly status: string | null;
}

export const couponQuotas = v.object({
  total_count: count,
  quotas: list(
    v.pipe(
      v.object({ quota_id: id, balance: amount, expire_time: time, quota_status: code }),
      v.transform((row): CouponQuota => ({
        quotaId: row.quota_id,
        balance: row.balance,
        expireTime: row.expire_time,
        status: row.quota_status,
      })),
    ),
  ),
});
