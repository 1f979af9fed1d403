import { amount, code, idOr, reference, text, time } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

const types = ['SOURCE_OPERATION_BEADJUST', 'SOURCE_OPERATION_BERETRIEVE', 'SOURCE_OPERATION_BEUNBIND'];

/** Money given to customers and taken back from them; the only place that tells a reclaim whose answer was lost. Without a reseller: own customers only. */
const listPartnerAdjustRecords = operation({
  name: 'ListPartnerAdjustRecords',
  method: 'GET',
  path: '/v3/accounts/partner-accounts/adjust-records',
  permission: ['BPC_ITEM_FINANCE_040100'],
  limits: { customerId: 64, transId: 128, resellerId: 64, offset: 2_147_483_647, limit: 100 },
  request: {
    customerId: ask.text('customer_id'),
    operation: ask.code('operation_type', types),
    from: ask.bound('operation_time_begin'),
    to: ask.bound('operation_time_end'),
    transId: ask.text('trans_id'),
    resellerId: ask.text('indirect_partner_id'),
  },
  rows: {
    in: 'records',
    count: 'total_count',
    row: {
      /** `trans_id` of a reclaim, `transfer_id` of an allocation. */
      transId: idOr('trans_id', ['operation_type', 'customer_id', 'operation_time', 'amount']),
      customerId: reference('customer_id'),
      /** BEADJUST allocated, BERETRIEVE reclaimed, BEUNBIND reclaimed on un-association. */
      operation: code('operation_type', types),
      amount: amount('amount'),
      currency: text('currency'),
      at: time('operation_time'),
      /** `1` yuan. */
      measure: code('measure_id', []),
      memo: text('memo'),
    },
  },
});
export default listPartnerAdjustRecords;

/** A line of the adjust records. */
export type AdjustRecord = RowIn<typeof listPartnerAdjustRecords>;
export type AdjustRecordQuery = QueryOf<typeof listPartnerAdjustRecords>;
