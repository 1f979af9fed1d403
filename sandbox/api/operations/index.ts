import type { Operation } from '../call.ts';
import { listIndirectPartners } from './list-indirect-partners.ts';
import { listIssuedPartnerCoupons } from './list-issued-partner-coupons.ts';
import { listPartnerCouponsRecord } from './list-partner-coupons-record.ts';
import { listQuotaCoupons } from './list-quota-coupons.ts';
import { listSubCustomers } from './list-sub-customers.ts';
import { reclaimPartnerCoupons } from './reclaim-partner-coupons.ts';

/** The partner operations that are built, by operationId; all others answer 501. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['ListSubCustomers', listSubCustomers],
  ['ListIndirectPartners', listIndirectPartners],
  ['ListQuotaCoupons', listQuotaCoupons],
  ['ListIssuedPartnerCoupons', listIssuedPartnerCoupons],
  ['ReclaimPartnerCoupons', reclaimPartnerCoupons],
  ['ListPartnerCouponsRecord', listPartnerCouponsRecord],
]);
