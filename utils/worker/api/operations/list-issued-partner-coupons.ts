import { amount, code, id, reference, text, time } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Coupons of resale customers only; own ones, or those that one reseller issued. */
const listIssuedPartnerCoupons = operation({
  name: 'ListIssuedPartnerCoupons',
  method: 'GET',
  path: '/v2/promotions/benefits/partner-coupons',
  permission: ['BPC_ITEM_SUBCUSTSERV_030200'],
  limits: { couponId: 64, customerId: 64, resellerId: 64, offset: 2_147_483_646, limit: 100 },
  request: {
    couponId: ask.text('coupon_id'),
    customerId: ask.text('customer_id'),
    status: ask.code('status', [1, 2, 3, 4, 5]),
    expireFrom: ask.laterThan('expire_time_begin'),
    expireTo: ask.earlierThan('expire_time_end'),
    resellerId: ask.text('indirect_partner_id'),
  },
  rows: {
    in: 'user_coupons',
    count: 'total_count',
    row: {
      couponId: id('coupon_id'),
      /** `1` not activated, `2` usable, `3` used, `4` expired, `5` reclaimed; anything else is unknown. */
      status: code('status', ['1', '2', '3', '4', '5']),
      customerId: reference('customer_id'),
      /** `1` cash voucher, `4` flexi-purchase. */
      couponType: code('coupon_type', ['1', '4']),
      faceValue: amount('face_value'),
      /** What is left; a reclaim takes all of it. */
      balance: amount('balance'),
      effectiveTime: time('effective_time'),
      expireTime: time('expire_time'),
      /** `1` frozen; old coupons may leave it out. */
      frozen: code('is_frozen', ['0', '1']),
      /** Order that locks the coupon; '' or `null` = none. */
      lockOrderId: text('lock_order_id'),
    },
  },
});
export default listIssuedPartnerCoupons;

/** A coupon that was issued to a resale customer. Times are UTC ms. */
export type IssuedCoupon = RowIn<typeof listIssuedPartnerCoupons>;
export type IssuedCouponQuery = QueryOf<typeof listIssuedPartnerCoupons>;
