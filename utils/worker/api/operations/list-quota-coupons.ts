import { amount, code, id, time } from '../answer-fields.ts';
import { operation, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Quotas that the partner owns, or those of one reseller. */
const listQuotaCoupons = operation({
  name: 'ListQuotaCoupons',
  method: 'POST',
  path: '/v2/partners/coupon-quotas/query',
  permission: ['BPC_ITEM_SUBCUSTSERV_030100'],
  limits: { quotaIds: 50, resellerId: 64, offset: 2_147_483_646, limit: 100 },
  request: { quotaIds: ask.texts('quota_ids'), resellerId: ask.text('indirect_partner_id') },
  rows: {
    in: 'quotas',
    count: 'total_count',
    row: {
      quotaId: id('quota_id'),
      balance: amount('balance'),
      expireTime: time('expire_time'),
      /** `0` normal, `3` invalid, `4` being adjusted, `5` frozen. */
      status: code('quota_status', ['0', '3', '4', '5']),
    },
  },
});
export default listQuotaCoupons;

/** A quota that coupons are issued from. */
export type CouponQuota = RowIn<typeof listQuotaCoupons>;
