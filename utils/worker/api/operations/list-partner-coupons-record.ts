import { amount, code, idOr, reference, time } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** What was issued and taken back; the only place that tells the amount taken. */
const listPartnerCouponsRecord = operation({
  name: 'ListPartnerCouponsRecord',
  method: 'GET',
  path: '/v2/promotions/benefits/partner-coupons/records/query',
  permission: ['BPC_ITEM_SUBCUSTSERV_030102'],
  limits: { operations: 8, couponIds: 100, resellerId: 64, offset: 2_147_483_646, limit: 100 },
  request: {
    operations: ask.codes('operation_types', ['1', '2', '3', '4', '5', '6', '7', '8', '9']),
    couponIds: ask.texts('coupon_ids'),
    resellerId: ask.text('indirect_partner_id'),
  },
  rows: {
    in: 'records',
    count: 'total_count',
    row: {
      recordId: idOr('id', ['operation_type', 'coupon_id', 'operation_time', 'operation_amount']),
      /** `1` issued, `2` reclaimed by hand, `3`–`9` automatic. */
      operation: code('operation_type', ['1', '2', '3', '4', '5', '6', '7', '8', '9']),
      quotaId: reference('quota_id'),
      couponId: reference('coupon_id'),
      amount: amount('operation_amount'),
      at: time('operation_time'),
      /** `0` success; anything else is a failure. */
      result: code('result', ['0', '-1']),
    },
  },
});
export default listPartnerCouponsRecord;

/** A line of the issue and reclaim log. */
export type CouponRecord = RowIn<typeof listPartnerCouponsRecord>;
export type CouponRecordQuery = QueryOf<typeof listPartnerCouponsRecord>;
