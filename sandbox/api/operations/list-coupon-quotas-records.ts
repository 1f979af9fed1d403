import type { World } from '../../world/world.ts';
import type { QuotaRecord } from '../../world/model.ts';
import { ok, utcSeconds, yuan } from '../answers.ts';
import { text, type Operation } from '../call.ts';
import { pageOf, same, within } from '../filters.ts';

function show(world: World, record: QuotaRecord): object {
  const reseller = world.partners.get(record.reseller);
  return {
    id: record.id,
    operator: record.operator,
    operation_type: record.operationType,
    quota_id: record.quotaId,
    parent_quota_id: record.parentQuotaId,
    amount: yuan(record.amountFen),
    operation_time: utcSeconds(record.at),
    result: record.result,
    indirect_partner_account_name: record.reseller,
    indirect_partner_id: reseller?.id ?? null,
    indirect_partner_name: reseller?.name ?? null,
    remark: record.remark,
  };
}

/** GET /v2/partners/coupon-quotas/records. The bounds of time match, other than those of coupons. */
export const listCouponQuotasRecords: Operation = (call) => {
  const { world, caller } = call;
  const now = world.clock.now();
  const rows = world
    .quotaRecordsOf(caller.partner.accountName)
    .filter(
      (record) =>
        record.visibleFrom <= now &&
        same(text(call, 'indirect_partner_id'), world.partners.get(record.reseller)?.id ?? null) &&
        same(text(call, 'quota_id'), record.quotaId) &&
        same(text(call, 'parent_quota_id'), record.parentQuotaId) &&
        same(text(call, 'operation_type'), record.operationType) &&
        within(call, 'operation_time', record.at, true),
    );
  return ok({ total_count: rows.length, records: pageOf(call, rows).map((record) => show(world, record)) });
};
