import { billsOf } from '../../world/money/bills.ts';
import { ok } from '../answers.ts';
import { text, type Operation } from '../call.ts';
import { pageOf } from '../filters.ts';

/** POST /v2/bills/subcustomer-bills/res-fee-records/sub-customers/query: the caller's own customers with a bill of that month. */
export const listConsumeSubCustomers: Operation = (call) => {
  const { world, caller } = call;
  const month = text(call, 'bill_cycle') ?? '';
  const rows = world
    .customersOf(caller.partner.accountName)
    .filter(({ customerId, associationType }) => associationType === 'resale' && billsOf(customerId, month, world.clock.now()).length > 0);
  return ok({ sub_customers: pageOf(call, rows).map(({ customerId }) => ({ customer_id: customerId })), total_count: rows.length });
};
