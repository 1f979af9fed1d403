import { operation } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Takes one coupon back, its whole rest. There is no idempotency key. */
export default operation({
  name: 'ReclaimPartnerCoupons',
  method: 'POST',
  path: '/v2/promotions/benefits/partner-coupons/reclaim',
  permission: ['BPC_ITEM_SUBCUSTSERV_030201'],
  limits: { couponId: 64, resellerId: 100 },
  request: { couponId: ask.required(ask.text('coupon_id')), resellerId: ask.text('indirect_partner_id') },
  effect: 'write',
  answer: null,
});
