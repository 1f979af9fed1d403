import { id } from '../answer-fields.ts';
import { operation, type QueryOf } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Customers that consumed in a month while they were associated, also if they no longer are. */
const listConsumeSubCustomers = operation({
  name: 'ListConsumeSubCustomers',
  method: 'POST',
  path: '/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query',
  permission: ['BPC_ITEM_FINANCE_020101'],
  limits: { offset: 2_147_483_646, limit: 100 },
  request: { month: ask.required(ask.month('bill_cycle')) },
  rows: { in: 'sub_customers', count: 'total_count', row: { customerId: id('customer_id') } },
});
export default listConsumeSubCustomers;

export type ConsumingCustomersQuery = QueryOf<typeof listConsumeSubCustomers>;
