import { text } from '../answer-fields.ts';
import { operation } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Takes an amount back from one resale customer. There is no idempotency key: a second call takes it AGAIN. */
export default operation({
  name: 'ReclaimToPartnerAccount',
  method: 'POST',
  path: '/v2/accounts/partner-accounts/reclaim',
  permission: ['BPC_ITEM_SUBCUSTSERV_010104'],
  limits: { customerId: 64, amount: 2_147_483_647, resellerId: 64 },
  request: {
    customerId: ask.required(ask.text('customer_id')),
    amount: ask.required(ask.amount('amount')),
    resellerId: ask.text('indirect_partner_id'),
  },
  effect: 'write',
  answer: {
    /** The line of the adjust records that this call made; sent on success only. */
    transId: text('trans_id'),
  },
});
