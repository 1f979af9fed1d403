import type { ChangeLine } from '../../world/money/model.ts';
import { failure, ok, utcSeconds } from '../answers.ts';
import { isAnswer, scopeOf, text, type Call, type Operation } from '../call.ts';
import { ordered, pageOf, same } from '../filters.ts';

const YEAR = 366 * 86_400_000;
/** The calendar day at UTC+8. */
const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
const DAY_TEXT = /^\d{4}-\d\d-\d\d$/;
const yuanText = (fen: number): string => (fen / 100).toFixed(2);

function show({ world }: Call, line: ChangeLine): object {
  const customer = world.customers.get(line.subjectId ?? '');
  return {
    account_change_id: line.changeId,
    trade_detail_type: line.trade === 'RECHARGE' ? 'SOURCE_OPERAIION_RECHARGE' : `SOURCE_OPERATION_${line.trade}`,
    trade_time: utcSeconds(line.at),
    trade_id: line.tradeId,
    change_amount: yuanText(line.fen),
    balance_after_change: yuanText(line.balanceAfterFen),
    type: line.income ? '1' : '2',
    customer_id: line.subjectId,
    account_name: customer?.accountName ?? null,
  };
}

/** GET /v2/accounts/partner-accounts/account-change-records: days at UTC+8, at most a year; nothing moves on credit here. */
export const listPartnerAccountChangeRecords: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { world } = call;
  const now = world.clock.now();
  const end = text(call, 'trade_time_end') ?? dayOf(now);
  const begin = text(call, 'trade_time_begin') ?? dayOf(now - YEAR + 86_400_000);
  if (![begin, end].every((day) => DAY_TEXT.test(day) && !Number.isNaN(Date.parse(day)))) return failure(400, 'CBC.0100', 'not a day');
  if (Date.parse(end) - Date.parse(begin) > YEAR) return failure(400, 'CBC.0100', 'more than one year');
  const lines = world.money.changesOf(scope.accountName).filter((line) => {
    const day = dayOf(line.at);
    return (
      text(call, 'balance_type') === 'BALANCE_TYPE_DEBIT' &&
      line.visibleFrom <= now &&
      same(text(call, 'trade_type'), line.trade) &&
      day >= begin &&
      day <= end
    );
  });
  const rows = ordered(world.switches.recordOrder, lines, ({ changeId }) => changeId);
  return ok({ total_count: rows.length, currency: 'CNY', records: pageOf(call, rows).map((line) => show(call, line)) });
};
