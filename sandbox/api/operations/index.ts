import type { Operation } from '../call.ts';
import { listCouponQuotasRecords } from './list-coupon-quotas-records.ts';
import { listConsumeSubCustomers } from './list-consume-sub-customers.ts';
import { listCustomerOnDemandResources } from './list-customer-on-demand-resources.ts';
import { listCustomerOrders } from './list-customer-orders.ts';
import { listCustomersBalancesDetail } from './list-customers-balances-detail.ts';
import { listIndirectPartners } from './list-indirect-partners.ts';
import { listIssuedCouponQuotas } from './list-issued-coupon-quotas.ts';
import { listIssuedPartnerCoupons } from './list-issued-partner-coupons.ts';
import { listPartnerAccountChangeRecords } from './list-partner-account-change-records.ts';
import { listPartnerAdjustRecords } from './list-partner-adjust-records.ts';
import { listPartnerBalances } from './list-partner-balances.ts';
import { listPartnerCouponsRecord } from './list-partner-coupons-record.ts';
import { listQuotaCoupons } from './list-quota-coupons.ts';
import { listSubCustomers } from './list-sub-customers.ts';
import { listSubcustomerMonthlyBills } from './list-subcustomer-monthly-bills.ts';
import { reclaimCouponQuotas } from './reclaim-coupon-quotas.ts';
import { reclaimPartnerCoupons } from './reclaim-partner-coupons.ts';
import { reclaimToPartnerAccount } from './reclaim-to-partner-account.ts';
import { updateCouponQuotas } from './update-coupon-quotas.ts';
import { updateCustomerAccountAmount } from './update-customer-account-amount.ts';

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
  ['ListCustomersBalancesDetail', listCustomersBalancesDetail],
  ['ListPartnerBalances', listPartnerBalances],
  ['ReclaimToPartnerAccount', reclaimToPartnerAccount],
  ['UpdateCustomerAccountAmount', updateCustomerAccountAmount],
  ['ListPartnerAdjustRecords', listPartnerAdjustRecords],
  ['ListPartnerAccountChangeRecords', listPartnerAccountChangeRecords],
  ['ListSubcustomerMonthlyBills', listSubcustomerMonthlyBills],
  ['ListConsumeSubCustomers', listConsumeSubCustomers],
  ['ListCustomerOrders', listCustomerOrders],
  ['ListCustomerOnDemandResources', listCustomerOnDemandResources],
]);
