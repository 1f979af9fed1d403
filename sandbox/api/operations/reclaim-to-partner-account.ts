import type { Customer } from '../../world/model.ts';
import { reclaimableFen, takeBalance, takeBalanceAgain, type MoneyMove } from '../../world/money/moves.ts';
import type { Switches } from '../../world/switches.ts';
import { failure, ok, type Answer } from '../answers.ts';
import { customerOf, faultAt, fenOf, isAnswer, moveOf, scopeOf, type Call, type Operation } from '../call.ts';

const TOO_MUCH = 'Balance is not sufficient.';
const REFUSED: Readonly<Record<Switches['refusedBalance'], Answer>> = {
  '400-CBC.99005003': failure(400, 'CBC.99005003', TOO_MUCH),
  '400-CBC.0100': failure(400, 'CBC.0100', TOO_MUCH),
  '200-CBC.5003': ok({ error_code: 'CBC.5003', error_msg: TOO_MUCH }),
};

function refusal(call: Call, customer: Customer, fen: number): Answer | null {
  const { world } = call;
  if (customer.frozen && world.switches.frozenCustomer === '400') return failure(400, 'CBC.0100', 'The customer is frozen.');
  return fen > reclaimableFen(world, customer.customerId) ? REFUSED[world.switches.refusedBalance] : null;
}

function take(call: Call, customer: Customer, fen: number): string {
  const { world } = call;
  const { customerId } = customer;
  if (faultAt(call, 'no-effect', customerId) !== undefined) return world.money.nextTransId('RE', world.clock.now());
  const by: MoneyMove = {
    ...moveOf(call),
    recordDelayMs: faultAt(call, 'late-record', customerId)?.ms,
    copies: faultAt(call, 'record-twice', customerId) === undefined ? 1 : 2,
  };
  const { transId } = takeBalance(world, customer, fen, by);
  if (faultAt(call, 'effect-twice', customerId) !== undefined) takeBalanceAgain(world, customer, fen, by);
  return transId;
}

/** POST /v2/accounts/partner-accounts/reclaim: an amount of one resale customer; each call takes anew. */
export const reclaimToPartnerAccount: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const customer = customerOf(call, scope);
  if (isAnswer(customer)) return customer;
  const fen = fenOf(call, 'amount');
  const refused = refusal(call, customer, fen);
  if (refused !== null) return refused;
  const transId = take(call, customer, fen);
  return ok(faultAt(call, 'no-trans-id', customer.customerId) === undefined ? { trans_id: transId } : {});
};
