import { amount, code, id, required, text } from '../answer-fields.ts';
import { many } from '../lists.ts';
import { operation, type AnswerOf } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Balances of the signed-in partner, or of one of its resellers. */
const listPartnerBalances = operation({
  name: 'ListPartnerBalances',
  method: 'GET',
  path: '/v2/accounts/partner-accounts/balances',
  permission: [
    'BPC_ITEM_VIEW_010100',
    'BPC_ITEM_SUBCUSTSERV_010103',
    'BPC_ITEM_SUBCUSTSERV_010104',
    'BPC_ITEM_SALES_020104',
    'BPC_ITEM_SALES_020105',
  ],
  limits: { resellerId: 64 },
  request: { resellerId: ask.text('indirect_partner_id') },
  answer: {
    balances: many('account_balances', {
      accountId: id('account_id'),
      /** `1` balance, `2` credit, `5` bonus, `7` deposit, `8` can be allocated. */
      type: required(code('account_type', ['1', '2', '5', '7', '8'])),
      amount: required(amount('amount')),
      /** The earmarked part, which cannot be allocated. */
      designated: amount('designated_amount'),
      /** The whole limit; of type `2` only. */
      credit: amount('credit_amount'),
      currency: required(text('currency')),
      /** `1` yuan. */
      measure: required(code('measure_id', [])),
    }),
  },
});
export default listPartnerBalances;

/** One of a partner's accounts. */
export type PartnerBalance = NonNullable<AnswerOf<typeof listPartnerBalances>['balances']>['rows'][number];
