import { amount, code, idOr, reference, text, time } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Income and expenses of the whole account, whoever made them, or of one of its resellers. Days are those at UTC+8. */
const listPartnerAccountChangeRecords = operation({
  name: 'ListPartnerAccountChangeRecords',
  method: 'GET',
  path: '/v2/accounts/partner-accounts/account-change-records',
  permission: ['BPC_ITEM_FINANCE_030100'],
  limits: { resellerId: 64, offset: 2_147_483_647, limit: 100 },
  request: {
    balance: ask.required(ask.code('balance_type', ['BALANCE_TYPE_DEBIT', 'BALANCE_TYPE_CREDIT'])),
    trade: ask.code('trade_type', [
      'RECHARGE',
      'DEDEUCT',
      'REFUND',
      'RFROZEN',
      'TRANS',
      'ADJUST',
      'BEADJUST',
      'BERETRIEVE',
      'BEUNBIND',
      'BONUSCONVERT',
      'TRADE_MODE_TRANSFER',
    ]),
    from: ask.day('trade_time_begin'),
    to: ask.day('trade_time_end'),
    resellerId: ask.text('indirect_partner_id'),
  },
  rows: {
    in: 'records',
    count: 'total_count',
    row: {
      changeId: idOr('account_change_id', ['trade_detail_type', 'trade_id', 'trade_time', 'change_amount']),
      /** SOURCE_OPERATION_BERETRIEVE: reclaimed from a customer. */
      detail: text('trade_detail_type'),
      at: time('trade_time'),
      tradeId: reference('trade_id'),
      amount: amount('change_amount'),
      /** `1` income, `2` expense. */
      type: code('type', ['1', '2']),
      customerId: reference('customer_id'),
    },
  },
});
export default listPartnerAccountChangeRecords;

/** A line of the income and expenses. */
export type AccountChange = RowIn<typeof listPartnerAccountChangeRecords>;
export type AccountChangeQuery = QueryOf<typeof listPartnerAccountChangeRecords>;
