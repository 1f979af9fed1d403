import type { AdjustLine } from '../../world/money/model.ts';
import { ok, utcSeconds } from '../answers.ts';
import { isAnswer, scopeOf, text, type Call, type Operation } from '../call.ts';
import { ordered, pageOf, same, within } from '../filters.ts';

function nameOf({ world }: Call, id: string): string | null {
  const reseller = [...world.partners.values()].find((partner) => partner.id === id);
  return world.customers.get(id)?.name ?? reseller?.name ?? null;
}

const show = (call: Call, line: AdjustLine): object => ({
  customer_id: line.subjectId,
  customer_name: nameOf(call, line.subjectId),
  operation_type: `SOURCE_OPERATION_${line.type}`,
  amount: (line.fen / 100).toFixed(2),
  currency: 'CNY',
  apply_scene: null,
  operation_time: utcSeconds(line.at),
  measure_id: 1,
  trans_id: line.transId,
  memo: null,
});

/** GET /v3/accounts/partner-accounts/adjust-records: the caller's own customers and resellers, or with a reseller its customers. */
export const listPartnerAdjustRecords: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { world } = call;
  const now = world.clock.now();
  const lines = world.money
    .adjustmentsOf(scope.accountName)
    .filter(
      (line) =>
        line.visibleFrom <= now &&
        same(text(call, 'customer_id'), line.subjectId) &&
        same(text(call, 'operation_type'), `SOURCE_OPERATION_${line.type}`) &&
        same(text(call, 'trans_id'), line.transId) &&
        within(call, 'operation_time', line.at, true),
    )
    .flatMap((line) => (line.copies === 2 ? [line, line] : [line]));
  const rows = ordered(world.switches.recordOrder, lines, ({ transId }) => transId);
  return ok({ total_count: rows.length, records: pageOf(call, rows).map((line) => show(call, line)) });
};
