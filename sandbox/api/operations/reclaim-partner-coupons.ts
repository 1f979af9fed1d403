import type { Coupon } from '../../world/model.ts';
import { takeAgain, takeBack, type Taking } from '../../world/reclaim.ts';
import type { Switches } from '../../world/switches.ts';
import { failure, type Answer } from '../answers.ts';
import { isAnswer, scopeOf, text, type Call, type Operation } from '../call.ts';

const DONE: Answer = { status: 204 };

function wrong(message: string): Answer {
  return failure(400, 'CBC.0100', message);
}

function gone(): Answer {
  return failure(400, 'CBC.99000048', 'The coupon has expired or has been reclaimed.');
}

/** What the switches say about a frozen or locked coupon: an answer without an effect, or null to go on. */
function special(position: Switches['frozenCoupon'], message: string): Answer | null {
  if (position === '204-effect') return null;
  return position === '400' ? wrong(message) : DONE;
}

function refusal(coupon: Coupon, switches: Switches): Answer | null {
  if (coupon.state === 5) {
    if (switches.secondReclaim === '204') return DONE;
    return switches.secondReclaim === '400-CBC.0100' ? wrong('The coupon cannot be reclaimed.') : gone();
  }
  if (coupon.state === 4) return gone();
  if (coupon.state !== 2) return wrong('Only a usable coupon can be reclaimed.');
  if (coupon.frozen) return special(switches.frozenCoupon, 'The coupon is frozen.');
  if (coupon.lockOrderId !== null) return special(switches.lockedCoupon, 'The coupon is locked by an order.');
  return null;
}

function take(call: Call, coupon: Coupon): void {
  const { world, caller, faults } = call;
  const delay = faults.find(({ kind }) => kind === 'late-record')?.ms;
  const taking: Taking = {
    cause: 'api',
    account: caller.partner.accountName,
    operator: caller.operator.name,
    requestId: call.requestId,
    operationType: '2',
    ...(delay === undefined ? {} : { recordDelayMs: delay }),
  };
  const fen = takeBack(world, coupon, taking);
  if (faults.some(({ kind }) => kind === 'effect-twice')) takeAgain(world, coupon, fen, taking);
}

/** POST /v2/promotions/benefits/partner-coupons/reclaim: the whole rest of one resale customer's coupon. */
export const reclaimPartnerCoupons: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const coupon = call.world.coupons.get(text(call, 'coupon_id') ?? '');
  const customer = call.world.customers.get(coupon?.customerId ?? '');
  if (coupon === undefined || coupon.issuer !== scope.accountName || customer?.associationType !== 'resale') {
    return wrong('The coupon does not exist.');
  }
  const refused = refusal(coupon, call.world.switches);
  if (refused !== null) return refused;
  take(call, coupon);
  return DONE;
};
