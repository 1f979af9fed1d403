import type { CouponRecord } from '../../world/model.ts';
import { ok, utcSeconds, yuan } from '../answers.ts';
import { isAnswer, list, scopeOf, text, whole, type Operation } from '../call.ts';
import { pageOf, same, within } from '../filters.ts';

function show(record: CouponRecord): object {
  return {
    id: record.id,
    operation_type: record.operationType,
    quota_id: record.quotaId,
    quota_type: record.quotaType,
    coupon_id: record.couponId,
    customer_id: record.customerId,
    operation_amount: yuan(record.amountFen),
    operation_time: utcSeconds(record.at),
    result: record.result,
    remark: record.remark,
  };
}

/** GET /v2/promotions/benefits/partner-coupons/records/query, newest last. */
export const listPartnerCouponsRecord: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { world } = call;
  const now = world.clock.now();
  const types = list(call, 'operation_types');
  const coupons = list(call, 'coupon_ids');
  const rows = world
    .recordsOf(scope.accountName)
    .filter(
      (record) =>
        record.visibleFrom <= now &&
        world.customers.get(record.customerId)?.associationType === 'resale' &&
        (coupons === undefined || coupons.includes(record.couponId)) &&
        (types === undefined || types.includes(record.operationType)) &&
        same(text(call, 'quota_id'), record.quotaId) &&
        same(whole(call, 'quota_type'), record.quotaType) &&
        same(text(call, 'customer_id'), record.customerId) &&
        same(text(call, 'result'), record.result) &&
        within(call, 'operation_time', record.at),
    );
  if (call.matchesNothing) return ok({ total_count: 0, records: [] });
  return ok({ total_count: rows.length, records: pageOf(call, rows).map(show) });
};
