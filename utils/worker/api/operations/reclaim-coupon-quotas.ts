import { amount, id, text } from '../answer-fields.ts';
import { many } from '../lists.ts';
import { operation } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Takes quotas back from resellers, the whole rest of each. Its 200 says of each one whether it worked. Distributor only, no idempotency key. */
export default operation({
  name: 'ReclaimCouponQuotas',
  method: 'POST',
  path: '/v2/partners/coupon-quotas/indirect-partner-reclaim',
  permission: ['BPC_ITEM_SUBCUSTSERV_030601', 'BPC_ITEM_SUBCUSTSERV_030602'],
  limits: { quotaIds: 10, remark: 256 },
  request: { quotaIds: ask.required(ask.texts('quota_ids')), remark: ask.text('remark') },
  effect: 'write',
  answer: {
    /** Whether `balance` is what was taken or what is left is not clear from the documentation: never counted. */
    taken: many('simple_quota_infos', { quotaId: id('quota_id'), balance: amount('quota_balance') }),
    failed: many('error_details', { quotaId: id('id'), code: text('error_code'), text: text('error_msg') }),
  },
});
