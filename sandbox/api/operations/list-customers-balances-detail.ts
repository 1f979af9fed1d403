import type { OddBalance } from '../../world/faults.ts';
import { ok, yuan } from '../answers.ts';
import { faultAt, isAnswer, list, scopeOf, type Call, type Operation } from '../call.ts';

const ODD: Readonly<Record<OddBalance, object>> = {
  absent: {},
  null: { amount: null },
  usd: { currency: 'USD' },
  measure: { measure_id: 3 },
  negative: { amount: -1 },
};

function show(call: Call, customerId: string): object[] {
  const { balanceFen, ownFen, debtFen } = call.world.money.customer(customerId);
  const row = { customer_id: customerId, debt_amount: yuan(debtFen), amount: yuan(balanceFen + ownFen), currency: 'CNY', measure_id: 1 };
  const odd = faultAt(call, 'odd-balance', customerId)?.as;
  return odd === 'absent' ? [] : [{ ...row, ...(odd && ODD[odd]) }];
}

/** POST /v2/accounts/customer-accounts/balances/batch-query: resale customers of the partner asked about; all others are left out. */
export const listCustomersBalancesDetail: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { customers } = call.world;
  const asked = (list(call, 'customer_infos') ?? []).map((one) => (one as { readonly customer_id: string }).customer_id);
  const own = [...new Set(asked)].filter((id) => {
    const customer = customers.get(id);
    return customer?.partner === scope.accountName && customer.associationType === 'resale';
  });
  return ok({ customer_balances: own.flatMap((id) => show(call, id)) });
};
