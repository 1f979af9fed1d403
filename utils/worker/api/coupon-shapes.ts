export type { CouponQuota } from './operations/list-quota-coupons.ts';
export type { CouponRecord } from './operations/list-partner-coupons-record.ts';
export type { IssuedCoupon } from './operations/list-issued-partner-coupons.ts';
