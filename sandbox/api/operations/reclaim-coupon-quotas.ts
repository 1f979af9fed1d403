import type { CouponQuota } from '../../world/model.ts';
import { isValid } from '../../world/page-quotas.ts';
import { takeQuota, takeQuotaAgain, type QuotaMove } from '../../world/quota-books.ts';
import { failure, ok, yuan, type Answer } from '../answers.ts';
import { faultAt, list, moveOf, text, type Call, type Operation } from '../call.ts';

/** What becomes of one id: a place in one of the two lists, no place at all, or a refusal of the whole call. */
type Outcome = { readonly taken: CouponQuota; readonly fen: number } | 'refused' | 'unlisted' | '400';

const CODE = 'CBC.99000012';
const TEXT = 'The coupon quota does not exist or its status is incorrect.';

const SECOND = { 'error-details': 'refused', neither: 'unlisted', '400': '400' } as const;

/** Why an id is not taken; null: it may be. */
function obstacle({ world }: Call, quota: CouponQuota | undefined): Outcome | null {
  const { secondQuotaReclaim, refusedQuota, emptyQuota } = world.switches;
  if (quota?.state === 6) return secondQuotaReclaim === 'success' ? { taken: quota, fen: 0 } : SECOND[secondQuotaReclaim];
  const wrong = quota === undefined || !isValid(quota, world.clock.now()) || (quota.balanceFen === 0 && emptyQuota === 'refused');
  if (!wrong) return null;
  return refusedQuota === '400' ? '400' : 'refused';
}

function take(call: Call, quota: CouponQuota): Outcome {
  const { world } = call;
  if (faultAt(call, 'unlisted-before', quota.quotaId) !== undefined) return 'unlisted';
  const recordDelayMs = faultAt(call, 'late-record', quota.quotaId)?.ms;
  const move: QuotaMove = {
    ...moveOf(call),
    remark: text(call, 'remark') ?? null,
    ...(recordDelayMs === undefined ? {} : { recordDelayMs }),
  };
  const fen = takeQuota(world, quota, move);
  if (faultAt(call, 'effect-twice', quota.quotaId) !== undefined) takeQuotaAgain(world, quota, fen, move);
  return faultAt(call, 'unlisted-after', quota.quotaId) === undefined ? { taken: quota, fen } : 'unlisted';
}

function answerOf(call: Call, outcomes: readonly (readonly [string, Outcome])[]): Answer {
  const shown = (fen: number): number => yuan(call.world.switches.quotaBalance === 'taken' ? fen : 0);
  return ok({
    simple_quota_infos: outcomes.flatMap(([id, outcome]) =>
      typeof outcome === 'string' ? [] : [{ quota_id: id, quota_balance: shown(outcome.fen) }],
    ),
    error_details: outcomes.flatMap(([id, outcome]) => (outcome === 'refused' ? [{ id, error_code: CODE, error_msg: TEXT }] : [])),
  });
}

/** POST /v2/partners/coupon-quotas/indirect-partner-reclaim: the whole rest of each, one after the other. */
export const reclaimCouponQuotas: Operation = (call) => {
  const ids = (list(call, 'quota_ids') ?? []).map(String);
  const find = (id: string): CouponQuota | undefined => call.world.givenQuota(call.caller.partner.accountName, id);
  if (ids.some((id) => obstacle(call, find(id)) === '400')) return failure(400, CODE, TEXT);
  const outcomes = ids.map((id) => {
    const quota = find(id);
    const refused = obstacle(call, quota);
    return [id, refused ?? (quota === undefined ? 'refused' : take(call, quota))] as const;
  });
  return answerOf(call, outcomes);
};
