import type { CouponRecord } from '../../world/model.ts';
import { ok, utcSeconds, yuan } from '../answers.ts';
import { isAnswer, list, scopeOf, text, whole, type Call, type Operation } from '../call.ts';
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

/** The lines to look at: those of the coupons asked for, or all of the partner. */
function candidates(call: Call, issuer: string): readonly CouponRecord[] {
  if (call.matchesNothing) return [];
  const ids = list(call, 'coupon_ids');
  if (ids === undefined) return call.world.recordsOf(issuer);
  const found = [...new Set(ids)].flatMap((id) => call.world.recordsOfCoupon(String(id)));
  return found.filter((record) => record.issuer === issuer);
}

/** GET /v2/promotions/benefits/partner-coupons/records/query: resale customers' coupons only, as in the list. */
export const listPartnerCouponsRecord: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { world } = call;
  const now = world.clock.now();
  const types = list(call, 'operation_types');
  const rows = candidates(call, scope.accountName).filter(
    (record) =>
      record.visibleFrom <= now &&
      world.customers.get(record.customerId)?.associationType === 'resale' &&
      (types === undefined || types.includes(record.operationType)) &&
      same(text(call, 'quota_id'), record.quotaId) &&
      same(whole(call, 'quota_type'), record.quotaType) &&
      same(text(call, 'customer_id'), record.customerId) &&
      same(text(call, 'result'), record.result) &&
      within(call, 'operation_time', record.at),
  );
  return ok({ total_count: rows.length, records: pageOf(call, rows).map(show) });
};
