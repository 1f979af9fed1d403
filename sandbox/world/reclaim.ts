import type { LedgerEffect } from './ledger.ts';
import type { Coupon, CouponQuota } from './model.ts';
import type { PageReclaim } from './page-reclaim.ts';
import type { World } from './world.ts';

/** Who takes a coupon back, and how the books name it. */
export interface Taking {
  readonly cause: LedgerEffect['cause'];
  readonly account: string;
  readonly operator: string | null;
  readonly requestId: string | null;
  /** '2' by hand, '4' on expiry. */
  readonly operationType: '2' | '4';
  readonly recordDelayMs?: number;
}

/**
 * The effect of a reclaim: the coupon's rest goes back to its quota, one effect and one log line are written.
 * Whether the coupon may be taken is the caller's business. Returns what was taken, fen.
 */
export function takeBack(world: World, coupon: Coupon, taking: Taking): number {
  const at = world.clock.now();
  const fen = coupon.balanceFen;
  const id = world.nextId('effect');
  const quota = sourceOf(world, coupon);
  world.ledger.post(id, at, [
    { account: `coupon:${coupon.couponId}`, fen: -fen },
    { account: `quota:${quota?.quotaId ?? coupon.quotaId}`, fen },
  ]);
  coupon.balanceFen = 0;
  coupon.state = taking.operationType === '4' ? 4 : 5;
  if (quota !== undefined) {
    quota.balanceFen += fen;
    quota.updatedAt = at;
  }
  writeDown(world, coupon, taking, id, fen);
  return fen;
}

/** The quota that gets a coupon's rest: its own, or by the switch the one above, where its own was taken back. */
function sourceOf(world: World, coupon: Coupon): CouponQuota | undefined {
  const quota = world.quotas.get(coupon.quotaId);
  return quota?.state === 6 && world.switches.couponOfTakenQuota === 'parent' ? world.quotas.get(quota.parentQuotaId ?? '') : quota;
}

/** Plays a far side that books a reclaim twice: the second time Huawei's own account pays. */
export function takeAgain(world: World, coupon: Coupon, fen: number, taking: Taking): void {
  const id = world.nextId('effect');
  const quota = sourceOf(world, coupon);
  world.ledger.post(id, world.clock.now(), [
    { account: 'huawei:mistakes', fen: -fen },
    { account: `quota:${quota?.quotaId ?? coupon.quotaId}`, fen },
  ]);
  if (quota !== undefined) quota.balanceFen += fen;
  writeDown(world, coupon, { ...taking, cause: 'fault' }, id, fen);
}

function writeDown(world: World, coupon: Coupon, taking: Taking, id: string, fen: number): void {
  const at = world.clock.now();
  const { couponId, issuer, quotaId, customerId, couponType } = coupon;
  const { account, operator, requestId, cause } = taking;
  world.ledger.effects.push({ id, at, requestId, kind: 'coupon', targetId: couponId, fen, account, operator, cause });
  world.addRecord({
    id: world.nextId('record'),
    operationType: taking.operationType,
    couponId,
    quotaId,
    quotaType: couponType === 1 ? 0 : 1,
    customerId,
    issuer,
    operator,
    amountFen: fen,
    at,
    result: '0',
    remark: null,
    visibleFrom: at + (taking.recordDelayMs ?? world.switches.recordDelayMs),
  });
}

/**
 * What the page's own 回收 does, for a coupon that `account` itself issued (a distributor also for its resellers).
 * Referral customers' coupons can be taken back here, unlike through the API.
 */
export function reclaimByPage(world: World, account: string, operator: string, couponId: string): PageReclaim {
  world.settle();
  const coupon = world.coupons.get(couponId);
  const issuer = coupon === undefined ? undefined : world.partners.get(coupon.issuer);
  if (coupon === undefined || (issuer?.accountName !== account && issuer?.distributor !== account)) {
    return { ok: false, reason: 'not-found' };
  }
  if (coupon.state !== 2) return { ok: false, reason: 'not-usable' };
  if (coupon.frozen) return { ok: false, reason: 'frozen' };
  if (coupon.lockOrderId !== null) return { ok: false, reason: 'locked' };
  const fen = takeBack(world, coupon, { cause: 'page', account, operator, requestId: null, operationType: '2' });
  return { ok: true, fen };
}
