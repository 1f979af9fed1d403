import type { CouponQuota } from '../../world/model.ts';
import { ok, utcSeconds, yuan } from '../answers.ts';
import { isAnswer, list, scopeOf, whole, type Operation } from '../call.ts';
import { pageOf, within } from '../filters.ts';

/** This list knows no state for a quota that was taken back: invalid. */
const shownState = ({ state }: CouponQuota): number => (state === 6 ? 3 : state);

function show(quota: CouponQuota): object {
  return {
    quota_id: quota.quotaId,
    quota_type: quota.quotaType,
    create_time: utcSeconds(quota.createdAt),
    last_update_time: utcSeconds(quota.updatedAt),
    quota_value: yuan(quota.valueFen),
    quota_status: shownState(quota),
    balance: yuan(quota.balanceFen),
    measure_id: 1,
    currency: 'CNY',
    effective_time: utcSeconds(quota.effectiveAt),
    expire_time: utcSeconds(quota.expiresAt),
    limit_infos: [],
  };
}

/** POST /v2/partners/coupon-quotas/query. Cash-voucher quotas unless `quota_type` says otherwise. */
export const listQuotaCoupons: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const ids = list(call, 'quota_ids');
  const states = list(call, 'quota_status_list');
  const type = whole(call, 'quota_type') ?? 0;
  const rows = call.world
    .quotasOf(scope.accountName)
    .filter(
      (quota) =>
        quota.quotaType === type &&
        (ids === undefined || ids.includes(quota.quotaId)) &&
        (states === undefined || states.includes(shownState(quota))) &&
        within(call, 'create_time', quota.createdAt) &&
        within(call, 'effective_time', quota.effectiveAt) &&
        within(call, 'expire_time', quota.expiresAt),
    );
  return ok({ total_count: rows.length, quotas: pageOf(call, rows).map(show) });
};
