import { billsOf, type BillSum } from '../../world/money/bills.ts';
import type { World } from '../../world/world.ts';
import { ok, yuan } from '../answers.ts';
import { isAnswer, scopeOf, text, type Operation } from '../call.ts';
import { pageOf, same } from '../filters.ts';

const paid = (balance_type: string, fen: number, bill_type: string): object[] =>
  fen === 0 ? [] : [{ balance_type, amount: yuan(fen), bill_type }];

function show({ customerId, service, billType, chargeMode, fen, couponFen }: BillSum): object {
  return {
    customer_id: customerId,
    cloud_service_type: service.code,
    cloud_service_type_name: service.name,
    bill_type: billType,
    charge_mode: chargeMode,
    amount: yuan(fen),
    ...(billType === '0' ? { debt_amount: 0, adjustment_amount: 0, discount_amount: 0 } : {}),
    measure_id: 1,
    account_details: [...paid('BALANCE_TYPE_DEBIT', fen - couponFen, billType), ...paid('BALANCE_TYPE_COUPON', couponFen, billType)],
    resource_type_code: service.resource,
    resource_type_name: service.name,
  };
}

interface Latest {
  readonly key: string;
  readonly sums: readonly BillSum[];
}
const latest = new WeakMap<World, Latest>();

/** All sums of a partner's month; kept until another is asked for, since a list is read by many pages. */
function sumsOf(world: World, accountName: string, month: string): readonly BillSum[] {
  const now = world.clock.now();
  const key = [accountName, month, Math.floor(now / 3_600_000)].join();
  const kept = latest.get(world);
  if (kept?.key === key) return kept.sums;
  const sums = world.customersOf(accountName).flatMap(({ customerId }) => billsOf(customerId, month, now));
  latest.set(world, { key, sums });
  return sums;
}

/** GET /v2/bills/partner-bills/subcustomer-bills/monthly-sum: resale customers, to the end of yesterday. */
export const listSubcustomerMonthlyBills: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { world } = call;
  const month = text(call, 'cycle') ?? '';
  const rows = sumsOf(world, scope.accountName, month).filter(
    (sum) =>
      world.customers.get(sum.customerId)?.associationType === 'resale' &&
      same(text(call, 'customer_id'), sum.customerId) &&
      sum.chargeMode === text(call, 'charge_mode') &&
      same(text(call, 'bill_type'), sum.billType) &&
      same(text(call, 'cloud_service_type'), sum.service.code),
  );
  return ok({ bill_sums: pageOf(call, rows).map(show), count: rows.length, currency: 'CNY' });
};
