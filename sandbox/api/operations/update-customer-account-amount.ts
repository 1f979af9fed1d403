import { allocatableFen, giveBalance } from '../../world/money/moves.ts';
import { failure, ok } from '../answers.ts';
import { customerOf, faultAt, fenOf, isAnswer, moveOf, scopeOf, type Operation } from '../call.ts';

/** POST /v2/accounts/partner-accounts/adjust-amount: out of the purse of the customer's own partner. */
export const updateCustomerAccountAmount: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const customer = customerOf(call, scope);
  if (isAnswer(customer)) return customer;
  const fen = fenOf(call, 'amount');
  if (fen > allocatableFen(call.world, scope.accountName)) return failure(400, 'CBC.99005003', 'Balance is not sufficient.');
  const recordDelayMs = faultAt(call, 'late-record', customer.customerId)?.ms;
  const by = { ...moveOf(call), recordDelayMs };
  const { transId } = giveBalance(call.world, customer, fen, by);
  if (faultAt(call, 'effect-twice', customer.customerId) !== undefined) giveBalance(call.world, customer, fen, { ...by, cause: 'fault' });
  return ok({ transfer_id: transId });
};
