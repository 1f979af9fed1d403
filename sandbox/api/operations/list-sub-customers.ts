import type { Customer } from '../../world/model.ts';
import { ok, utcSeconds } from '../answers.ts';
import { isAnswer, scopeOf, text, type Operation } from '../call.ts';
import { contains, pageOf, same, within } from '../filters.ts';

const ASSOCIATION = { referral: '1', resale: '2' } as const;

function show(customer: Customer): object {
  return {
    customer: customer.name,
    account_name: customer.accountName,
    customer_id: customer.customerId,
    associated_on: utcSeconds(customer.associatedAt),
    association_type: ASSOCIATION[customer.associationType],
    label: customer.label,
    telephone: customer.telephone,
    verified_status: '2',
    country_code: '0086',
    customer_type: 1,
    is_frozen: customer.frozen ? 1 : 0,
    account_managers: [{ account_name: 'ops-full' }],
    xaccount_id: null,
    xaccount_type: null,
    customer_level: customer.level,
    email: null,
  };
}

/** POST /v2/partners/sub-customers/query. */
export const listSubCustomers: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const rows = call.world
    .customersOf(scope.accountName)
    .filter(
      (customer) =>
        contains(text(call, 'account_name'), customer.accountName) &&
        contains(text(call, 'customer'), customer.name) &&
        contains(text(call, 'label'), customer.label) &&
        same(text(call, 'association_type'), ASSOCIATION[customer.associationType]) &&
        same(text(call, 'customer_id'), customer.customerId) &&
        within(call, 'associated_on', customer.associatedAt, true),
    );
  return ok({ count: rows.length, customer_infos: pageOf(call, rows).map(show) });
};
