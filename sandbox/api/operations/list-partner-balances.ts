import { allocatableFen } from '../../world/money/moves.ts';
import { ok, yuan } from '../answers.ts';
import { isAnswer, scopeOf, type Operation } from '../call.ts';

/** GET /v2/accounts/partner-accounts/balances: balance, credit, and what can be allocated. */
export const listPartnerBalances: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { balanceFen, designatedFen, creditLimitFen } = call.world.money.partner(scope.accountName);
  const account = (type: number, fen: number, more: object = {}): object => ({
    account_id: `AC${scope.id.slice(0, 12).toUpperCase()}${type}`,
    account_type: type,
    amount: yuan(fen),
    currency: 'CNY',
    measure_id: 1,
    ...more,
  });
  return ok({
    account_balances: [
      account(1, balanceFen, { designated_amount: yuan(designatedFen) }),
      account(2, creditLimitFen, { credit_amount: yuan(creditLimitFen) }),
      account(8, allocatableFen(call.world, scope.accountName)),
    ],
  });
};
