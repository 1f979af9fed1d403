import { amount, code, id, reference, text, time } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Quotas that the distributor gave to resellers. Refused with 403 for everybody else. */
const listIssuedCouponQuotas = operation({
  name: 'ListIssuedCouponQuotas',
  method: 'GET',
  path: '/v2/partners/issued-coupon-quotas',
  permission: ['BPC_ITEM_SUBCUSTSERV_030600'],
  limits: { quotaId: 64, resellerId: 64, parentQuotaId: 64, offset: 2_147_483_647, limit: 100 },
  request: {
    quotaId: ask.text('quota_id'),
    resellerId: ask.text('indirect_partner_id'),
    parentQuotaId: ask.text('parent_quota_id'),
  },
  rows: {
    in: 'quotas',
    count: 'total_count',
    row: {
      quotaId: id('quota_id'),
      /** `0` normal, `3` invalid, `4` being adjusted, `5` frozen, `6` reclaimed. */
      status: code('quota_status', ['0', '3', '4', '5', '6']),
      /** Size. */
      value: amount('quota_value'),
      /** What is left; a reclaim takes all of it. */
      balance: amount('balance'),
      effectiveTime: time('effective_time'),
      expireTime: time('expire_time'),
      resellerId: reference('indirect_partner_id'),
      resellerName: text('indirect_partner_name'),
      resellerAccountName: text('indirect_partner_account_name'),
      /** The distributor's quota that it was made from. */
      parentQuotaId: reference('parent_quota_id'),
    },
  },
});
export default listIssuedCouponQuotas;

/** A quota that a distributor gave to a reseller. Times are UTC ms. */
export type IssuedQuota = RowIn<typeof listIssuedCouponQuotas>;
export type IssuedQuotaQuery = QueryOf<typeof listIssuedCouponQuotas>;
