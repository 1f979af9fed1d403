import type { EffectKind, LedgerEffect } from './ledger.ts';
import type { CouponQuota, Partner, QuotaRecord, QuotaState } from './model.ts';
import type { World } from './world.ts';

/** Who moves value between a distributor's quota and a reseller's, and how the books name it. */
export interface QuotaMove {
  readonly cause: LedgerEffect['cause'];
  /** Account name of the distributor. */
  readonly account: string;
  readonly operator: string | null;
  readonly requestId: string | null;
  readonly remark?: string | null;
  readonly recordDelayMs?: number;
}

/** What a quota starts with, where it is not now, for the parent's own time, in state normal. */
interface QuotaStart {
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly state: QuotaState;
}

/** A quota for a reseller out of a distributor's, booked and put into the world; no effect is counted and no line is logged. */
export function bookGiven(world: World, parent: CouponQuota, reseller: Partner, fen: number, start: QuotaStart): CouponQuota {
  const { createdAt, expiresAt, state } = start;
  const quota: CouponQuota = {
    quotaId: `20250101${String(world.quotas.size + 1).padStart(8, '0')}`,
    owner: reseller.accountName,
    parentQuotaId: parent.quotaId,
    quotaType: 0,
    valueFen: fen,
    balanceFen: 0,
    createdAt,
    effectiveAt: createdAt,
    expiresAt,
    state,
    updatedAt: createdAt,
  };
  world.addQuota(quota);
  move(world, `given-${quota.quotaId}`, createdAt, parent, quota, fen);
  return quota;
}

/** The quota's whole rest back to the distributor's; no effect is counted and no line is logged. Returns the rest, fen. */
export function bookTaken(world: World, quota: CouponQuota, at: number): number {
  const fen = quota.balanceFen;
  move(world, `taken-${quota.quotaId}`, at, quota, world.quotas.get(quota.parentQuotaId ?? ''), fen);
  quota.state = 6;
  return fen;
}

function move(world: World, transaction: string, at: number, from: CouponQuota, to: CouponQuota | undefined, fen: number): void {
  if (to === undefined) throw new Error(`quota ${from.quotaId} was given by nobody`);
  world.ledger.post(transaction, at, [
    { account: `quota:${from.quotaId}`, fen: -fen },
    { account: `quota:${to.quotaId}`, fen },
  ]);
  from.balanceFen -= fen;
  to.balanceFen += fen;
  from.updatedAt = at;
  to.updatedAt = at;
}

/** The effect of UpdateCouponQuotas for one reseller. Whether the parent has enough is the caller's business. */
export function giveQuota(world: World, parent: CouponQuota, reseller: Partner, fen: number, by: QuotaMove): CouponQuota {
  const quota = bookGiven(world, parent, reseller, fen, { createdAt: world.clock.now(), expiresAt: parent.expiresAt, state: 0 });
  writeDown(world, quota, 'quota-given', by, fen);
  return quota;
}

/** The effect of taking a quota back. Whether it may be taken is the caller's business. Returns what was taken, fen. */
export function takeQuota(world: World, quota: CouponQuota, by: QuotaMove): number {
  const fen = bookTaken(world, quota, world.clock.now());
  writeDown(world, quota, 'quota', by, fen);
  return fen;
}

/** Plays a far side that books a reclaim twice: the second time Huawei's own account pays. */
export function takeQuotaAgain(world: World, quota: CouponQuota, fen: number, by: QuotaMove): void {
  const parent = world.quotas.get(quota.parentQuotaId ?? '');
  if (parent === undefined) return;
  world.ledger.post(world.nextId('again'), world.clock.now(), [
    { account: 'huawei:mistakes', fen: -fen },
    { account: `quota:${parent.quotaId}`, fen },
  ]);
  parent.balanceFen += fen;
  writeDown(world, quota, 'quota', { ...by, cause: 'fault' }, fen);
}

/** Counts the effect and logs it. */
function writeDown(world: World, quota: CouponQuota, kind: EffectKind, by: QuotaMove, fen: number): void {
  const at = world.clock.now();
  const { cause, account, operator, requestId, remark = null, recordDelayMs = world.switches.recordDelayMs } = by;
  world.ledger.effects.push({ id: world.nextId('effect'), at, requestId, kind, targetId: quota.quotaId, fen, account, operator, cause });
  logQuota(world, quota, { operationType: kind === 'quota' ? '11' : '10', operator, fen, at, remark, visibleFrom: at + recordDelayMs });
}

/** A line of the log. Nothing that moved is no line: the documents say that its amount is above 0. */
export function logQuota(
  world: World,
  quota: CouponQuota,
  line: Pick<QuotaRecord, 'operationType' | 'operator' | 'at' | 'remark' | 'visibleFrom'> & { readonly fen: number },
): void {
  const { operationType, operator, fen, at, remark, visibleFrom } = line;
  if (fen === 0) return;
  const { quotaId, parentQuotaId, owner: reseller } = quota;
  world.addQuotaRecord({
    id: world.nextId('quota-record'),
    operationType,
    quotaId,
    parentQuotaId: parentQuotaId ?? '',
    reseller,
    operator,
    amountFen: fen,
    at,
    result: '0',
    remark,
    visibleFrom,
  });
}
