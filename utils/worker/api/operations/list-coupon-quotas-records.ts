import { amount, code, idOr, reference, text, time } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Quotas given to resellers and taken back from them; names the operator. Distributor only. */
const listCouponQuotasRecords = operation({
  name: 'ListCouponQuotasRecords',
  method: 'GET',
  path: '/v2/partners/coupon-quotas/records',
  permission: ['BPC_ITEM_SUBCUSTSERV_030102'],
  limits: { resellerId: 64, quotaId: 64, parentQuotaId: 64, offset: 2_147_483_647, limit: 100 },
  request: {
    resellerId: ask.text('indirect_partner_id'),
    quotaId: ask.text('quota_id'),
    from: ask.bound('operation_time_begin'),
    to: ask.bound('operation_time_end'),
    parentQuotaId: ask.text('parent_quota_id'),
    operation: ask.code('operation_type', ['10', '11']),
  },
  rows: {
    in: 'records',
    count: 'total_count',
    row: {
      recordId: idOr('id', ['operation_type', 'quota_id', 'operation_time', 'amount']),
      /** Account name of the operator. */
      operator: text('operator'),
      /** `10` issued, `11` reclaimed. */
      operation: code('operation_type', ['10', '11']),
      quotaId: reference('quota_id'),
      parentQuotaId: reference('parent_quota_id'),
      amount: amount('amount'),
      at: time('operation_time'),
      /** `0` success; anything else is a failure. */
      result: code('result', ['0', '-1']),
      resellerId: reference('indirect_partner_id'),
    },
  },
});
export default listCouponQuotasRecords;

/** A line of the log of quotas. */
export type QuotaRecord = RowIn<typeof listCouponQuotasRecords>;
export type QuotaRecordQuery = QueryOf<typeof listCouponQuotasRecords>;
