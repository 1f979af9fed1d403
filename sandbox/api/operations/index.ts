import type { Operation } from '../call.ts';
import { listCouponQuotasRecords } from './list-coupon-quotas-records.ts';
import { listIndirectPartners } from './list-indirect-partners.ts';
import { listIssuedCouponQuotas } from './list-issued-coupon-quotas.ts';
import { listIssuedPartnerCoupons } from './list-issued-partner-coupons.ts';
import { listPartnerCouponsRecord } from './list-partner-coupons-record.ts';
import { listQuotaCoupons } from './list-quota-coupons.ts';
import { listSubCustomers } from './list-sub-customers.ts';
import { reclaimCouponQuotas } from './reclaim-coupon-quotas.ts';
import { reclaimPartnerCoupons } from './reclaim-partner-coupons.ts';
import { updateCouponQuotas } from './update-coupon-quotas.ts';

/** The partner operations that are built, by operationId; all others answer 501. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['ListSubCustomers', listSubCustomers],
  ['ListIndirectPartners', listIndirectPartners],
  ['ListQuotaCoupons', listQuotaCoupons],
  ['ListIssuedPartnerCoupons', listIssuedPartnerCoupons],
  ['ReclaimPartnerCoupons', reclaimPartnerCoupons],
  ['ListPartnerCouponsRecord', listPartnerCouponsRecord],
  ['UpdateCouponQuotas', updateCouponQuotas],
  ['ReclaimCouponQuotas', reclaimCouponQuotas],
  ['ListIssuedCouponQuotas', listIssuedCouponQuotas],
  ['ListCouponQuotasRecords', listCouponQuotasRecords],
]);
