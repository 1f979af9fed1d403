import { amount, code, id, text } from '../answer-fields.ts';
import { many } from '../lists.ts';
import { operation, type AnswerOf } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Balances of up to 100 resale customers of the partner, or of one of its resellers. All others are left out of the answer without an error. */
const listCustomersBalancesDetail = operation({
  name: 'ListCustomersBalancesDetail',
  method: 'POST',
  path: '/v2/accounts/customer-accounts/balances/batch-query',
  permission: ['BPC_ITEM_SUBCUSTSERV_010103', 'BPC_ITEM_SUBCUSTSERV_010104', 'BPC_ITEM_SUBCUSTSERV_010100'],
  limits: { customerIds: 100, resellerId: 64 },
  request: { customerIds: ask.required(ask.each('customer_infos', 'customer_id')), resellerId: ask.text('indirect_partner_id') },
  answer: {
    balances: many('customer_balances', {
      customerId: id('customer_id'),
      /** All that the customer can spend. Parts of it may not be reclaimable; no operation says which. */
      amount: amount('amount'),
      debt: amount('debt_amount'),
      currency: text('currency'),
      /** `1` yuan. */
      measure: code('measure_id', []),
    }),
  },
});
export default listCustomersBalancesDetail;

/** What a customer can spend and owes. */
export type CustomerBalance = NonNullable<AnswerOf<typeof listCustomersBalancesDetail>['balances']>['rows'][number];
