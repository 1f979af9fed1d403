import { ApiError } from './api-error.ts';
import type { ApiAnswer, ApiClient } from './client.ts';
import reclaimCouponQuotas from './operations/reclaim-coupon-quotas.ts';

type BatchAnswer = Awaited<ReturnType<typeof reclaimCouponQuotas.call>>['value'];

/** What became of one quota of a batch. */
export type QuotaOutcome =
  | { readonly is: 'taken' }
  | { readonly is: 'refused'; readonly code: string; readonly text: string }
  /** In neither list, or in both. */
  | { readonly is: 'unknown' };

/** What the two lists of a 200 say of one quota. */
export function outcomeOf({ taken, failed }: BatchAnswer, quotaId: string): QuotaOutcome {
  const worked = taken?.rows.some((row) => row.quotaId === quotaId) ?? false;
  const failure = failed?.rows.find((row) => row.quotaId === quotaId);
  if (worked === (failure !== undefined)) return { is: 'unknown' };
  return failure ? { is: 'refused', code: failure.code ?? '', text: failure.text ?? '' } : { is: 'taken' };
}

/**
 * Takes one quota back, its whole rest. Await `quotaTurn` first. Resolves only where the answer lists it as taken. Throws ApiError:
 * `refused` with code and text where it is among the failures, `unknown` (API-DRIFT) where the answer does not say.
 */
export async function reclaimQuota(api: ApiClient, quotaId: string, remark?: string): Promise<ApiAnswer<unknown>> {
  const answer = await reclaimCouponQuotas.call(api, { quotaIds: [quotaId], remark });
  const outcome = outcomeOf(answer.value, quotaId);
  const detail = { http: 200, requestId: answer.requestId };
  if (outcome.is === 'unknown') throw new ApiError('API-DRIFT', { ...detail, kind: 'unknown', serverText: 'simple_quota_infos' });
  if (outcome.is === 'refused') {
    throw new ApiError('API-400', { ...detail, kind: 'refused', serverCode: outcome.code, serverText: outcome.text });
  }
  return answer;
}

/** Waits until such a request may leave. */
export const quotaTurn = reclaimCouponQuotas.turn;
