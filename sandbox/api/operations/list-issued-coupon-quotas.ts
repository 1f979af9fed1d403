import type { World } from '../../world/world.ts';
import type { CouponQuota } from '../../world/model.ts';
import { ok, utcSeconds, yuan } from '../answers.ts';
import { text, type Call, type Operation } from '../call.ts';
import { pageOf, same } from '../filters.ts';

function show(world: World, quota: CouponQuota): object {
  const reseller = world.partners.get(quota.owner);
  return {
    quota_id: quota.quotaId,
    quota_type: quota.quotaType,
    create_time: utcSeconds(quota.createdAt),
    last_update_time: utcSeconds(quota.updatedAt),
    quota_value: yuan(quota.valueFen),
    quota_status: quota.state,
    balance: yuan(quota.balanceFen),
    measure_id: 1,
    currency: 'CNY',
    effective_time: utcSeconds(quota.effectiveAt),
    expire_time: utcSeconds(quota.expiresAt),
    limit_infos: [],
    indirect_partner_id: reseller?.id ?? null,
    indirect_partner_account_name: quota.owner,
    indirect_partner_name: reseller?.name ?? null,
    parent_quota_id: quota.parentQuotaId,
  };
}

/** The quotas to look at: the one asked for, or all of the distributor. */
function candidates(call: Call): readonly CouponQuota[] {
  const { accountName } = call.caller.partner;
  const id = text(call, 'quota_id');
  if (id === undefined) return call.world.givenQuotasOf(accountName);
  const quota = call.world.givenQuota(accountName, id);
  return quota === undefined ? [] : [quota];
}

/** GET /v2/partners/issued-coupon-quotas: what the distributor gave to its resellers, taken back or not. */
export const listIssuedCouponQuotas: Operation = (call) => {
  const { world } = call;
  const rows = candidates(call).filter(
    (quota) =>
      same(text(call, 'indirect_partner_id'), world.partners.get(quota.owner)?.id ?? null) &&
      same(text(call, 'parent_quota_id'), quota.parentQuotaId),
  );
  return ok({ total_count: rows.length, quotas: pageOf(call, rows).map((quota) => show(world, quota)) });
};
