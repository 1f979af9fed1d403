import type { EffectKind, LedgerEffect } from '../ledger.ts';
import type { Customer } from '../model.ts';
import type { World } from '../world.ts';
import type { AdjustLine, Adjustment } from './model.ts';

/** Who moves money, and how the books name it. */
export interface MoneyMove {
  readonly cause: LedgerEffect['cause'];
  /** Account name of the partner that acts. */
  readonly account: string;
  readonly operator: string | null;
  readonly requestId: string | null;
  readonly recordDelayMs?: number | undefined;
  readonly copies?: 1 | 2;
}

const PREFIXES: Record<Adjustment, string> = { BEADJUST: 'AD', BERETRIEVE: 'RE', BEUNBIND: 'UB' };

/** The purse that gets what is taken: the partner's own, or by the switch the distributor's that took from its reseller's customer. */
function purseOf(world: World, customer: Customer, account: string): string {
  const acts = account !== customer.partner && world.switches.resellerCustomerMoney === 'distributor';
  return acts ? account : customer.partner;
}

/** What can be taken from a customer, fen: only what the partner gave. */
export const reclaimableFen = (world: World, customerId: string): number => world.money.customers.get(customerId)?.balanceFen ?? 0;

/** What a partner can allocate, fen. */
export function allocatableFen(world: World, accountName: string): number {
  const { balanceFen, designatedFen } = world.money.partner(accountName);
  return Math.max(0, balanceFen - designatedFen);
}

/** The effect of a reclaim. Whether it may be taken is the caller's business; each call takes anew. */
export function takeBalance(world: World, customer: Customer, fen: number, by: MoneyMove): AdjustLine {
  return take(world, customer, fen, by, 'BERETRIEVE');
}

/** The customer's tie or its mode ends: its whole balance goes back by itself. */
export function unbindBalance(world: World, customer: Customer): void {
  const fen = reclaimableFen(world, customer.customerId);
  const by = { cause: 'unbind', account: customer.partner, operator: null, requestId: null } as const;
  if (fen > 0) take(world, customer, fen, by, 'BEUNBIND');
}

function take(world: World, customer: Customer, fen: number, by: MoneyMove, type: Adjustment): AdjustLine {
  const { customerId, partner } = customer;
  const purse = purseOf(world, customer, by.account);
  world.money.customer(customerId).balanceFen -= fen;
  world.money.partner(purse).balanceFen += fen;
  return book(world, { type, partner, purse, subjectId: customerId, fen, from: `customer:${customerId}`, to: `partner:${purse}` }, by);
}

/** Plays a far side that books a reclaim twice. Where the customer has too little for it, Huawei's own account pays. */
export function takeBalanceAgain(world: World, customer: Customer, fen: number, by: MoneyMove): void {
  const again: MoneyMove = { ...by, cause: 'fault' };
  if (reclaimableFen(world, customer.customerId) >= fen) {
    takeBalance(world, customer, fen, again);
    return;
  }
  const { customerId, partner } = customer;
  const purse = purseOf(world, customer, by.account);
  world.money.partner(purse).balanceFen += fen;
  book(world, { type: 'BERETRIEVE', partner, purse, subjectId: customerId, fen, from: 'huawei:mistakes', to: `partner:${purse}` }, again);
}

/** The effect of an allocation, out of the purse of the customer's own partner. Whether it has enough is the caller's business. */
export function giveBalance(world: World, customer: Customer, fen: number, by: MoneyMove): AdjustLine {
  const { customerId, partner } = customer;
  world.money.partner(partner).balanceFen -= fen;
  world.money.customer(customerId).balanceFen += fen;
  const legs = { from: `partner:${partner}`, to: `customer:${customerId}` };
  return book(world, { type: 'BEADJUST', partner, purse: partner, subjectId: customerId, fen, ...legs }, by);
}

/** The customer uses some of its balance; no list tells it before the bill does. */
export function spendBalance(world: World, customerId: string, fen: number, at = world.clock.now()): void {
  world.money.customer(customerId).balanceFen -= fen;
  world.ledger.post(world.nextId('spent'), at, [
    { account: `customer:${customerId}`, fen: -fen },
    { account: `spent:${customerId}`, fen },
  ]);
}

interface Booking {
  readonly type: Adjustment;
  /** Account name of the partner whose records have the line. */
  readonly partner: string;
  /** Account name of the partner whose money changes. */
  readonly purse: string;
  readonly subjectId: string;
  readonly fen: number;
  readonly from: string;
  readonly to: string;
}

const KINDS: Record<Adjustment, EffectKind> = { BEADJUST: 'balance-given', BERETRIEVE: 'balance', BEUNBIND: 'balance' };

function book(world: World, booking: Booking, by: MoneyMove): AdjustLine {
  const at = world.clock.now();
  const { type, fen, subjectId: targetId } = booking;
  const transId = world.money.nextTransId(PREFIXES[type], at);
  const { requestId, account, operator, cause, recordDelayMs = world.switches.recordDelayMs } = by;
  post(world, transId, at, booking);
  world.ledger.effects.push({
    id: world.nextId('effect'),
    at,
    requestId,
    kind: KINDS[type],
    targetId,
    fen,
    account,
    operator,
    cause,
    transId,
  });
  return logMove(world, transId, booking, { at, operator, visibleFrom: at + recordDelayMs, copies: by.copies ?? 1 });
}

/** The two legs of a move, under its transaction. */
export function post(world: World, transId: string, at: number, { from, to, fen }: Pick<Booking, 'from' | 'to' | 'fen'>): void {
  world.ledger.post(transId, at, [
    { account: from, fen: -fen },
    { account: to, fen },
  ]);
}

/** The line of the adjust records, and that of the purse's income and expenses. Its balance must have changed already. */
export function logMove(
  world: World,
  transId: string,
  { type, partner, purse, subjectId, fen }: Omit<Booking, 'from' | 'to'>,
  line: Pick<AdjustLine, 'at' | 'operator' | 'visibleFrom' | 'copies'>,
): AdjustLine {
  const shown = { ...line, at: line.at + world.switches.recordTimeShiftMs };
  const adjustment: AdjustLine = { transId, type, partner, subjectId, fen, ...shown };
  world.money.addAdjustment(adjustment);
  world.money.addChange({
    changeId: world.nextId('change'),
    partner: purse,
    trade: type,
    tradeId: transId,
    income: type !== 'BEADJUST',
    fen,
    balanceAfterFen: world.money.partner(purse).balanceFen,
    at: shown.at,
    subjectId,
    visibleFrom: line.visibleFrom,
  });
  return adjustment;
}
