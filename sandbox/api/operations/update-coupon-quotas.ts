import type { CouponQuota, Partner } from '../../world/model.ts';
import { isValid } from '../../world/page-quotas.ts';
import { giveQuota } from '../../world/quota-books.ts';
import { failure, ok } from '../answers.ts';
import { faultAt, list, moveOf, text, type Call, type Operation } from '../call.ts';

interface Refused {
  readonly id: string;
  readonly error_code: string;
  readonly error_msg: string;
}

/** The distributor's own quota to give from, if it is valid now. */
function parentOf(call: Call): CouponQuota | undefined {
  const { world, caller } = call;
  const quota = world.quotas.get(text(call, 'quota_id') ?? '');
  return quota?.owner === caller.partner.accountName && quota.quotaType === 0 && isValid(quota, world.clock.now()) ? quota : undefined;
}

function refusal(parent: CouponQuota, reseller: Partner | undefined, id: string, fen: number): Refused | null {
  if (reseller === undefined) return { id, error_code: 'CBC.99000037', error_msg: 'No permission over this reseller.' };
  return parent.balanceFen < fen ? { id, error_code: 'CBC.99000013', error_msg: 'The coupon quota is insufficient.' } : null;
}

/** POST /v2/partners/coupon-quotas/indirect-partner-adjust: the same amount to each reseller, as a quota of its own. */
export const updateCouponQuotas: Operation = (call) => {
  const parent = parentOf(call);
  if (parent === undefined) return failure(400, 'CBC.99000012', 'The coupon quota does not exist or its status is incorrect.');
  const fen = Math.round(Number(call.input['quota_amount']) * 100);
  const resellers = new Map(call.world.resellersOf(call.caller.partner.accountName).map((reseller) => [reseller.id, reseller]));
  const given: object[] = [];
  const refused: Refused[] = [];
  for (const id of (list(call, 'indirect_partner_ids') ?? []).map(String)) {
    const reseller = resellers.get(id);
    const wrong = refusal(parent, reseller, id, fen);
    if (wrong !== null || reseller === undefined) {
      if (wrong !== null) refused.push(wrong);
      continue;
    }
    const delay = faultAt(call, 'late-record', id)?.ms;
    const move = { ...moveOf(call), ...(delay === undefined ? {} : { recordDelayMs: delay }) };
    given.push({ id, quota_id: giveQuota(call.world, parent, reseller, fen, move).quotaId });
    if (faultAt(call, 'effect-twice', id) !== undefined) giveQuota(call.world, parent, reseller, fen, { ...move, cause: 'fault' });
  }
  return ok({ simple_quota_infos: given, error_details: refused });
};
