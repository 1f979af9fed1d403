import type { ApiClient } from '../../api/client.ts';
import type { JobStore } from '../store.ts';
import type { Item, Plan, PlanEntry } from '../types.ts';
import { readContext, type Context } from './context.ts';
import { findCoupons, type FoundCoupon } from './find.ts';
import { reclaimCoupons } from './kind.ts';
import type { ReclaimRequest } from '../../../common/jobs/request.ts';
import { isFrozen, isLocked, screenCoupon } from './screen.ts';
import { clocked } from './server-clock.ts';

/** A preview is good for so long; then its values are too old to confirm. */
const planLifeMs = 10 * 60_000;

export interface PlanDeps {
  readonly api: ApiClient;
  readonly store: Pick<JobStore, 'openElsewhere'>;
  now(): number;
  newId(): string;
}

/**
 * The preview (执行前核对): every coupon read now, what will be taken back, what only if a person adds it, and what not and why.
 * Throws ApiError when the coupons themselves cannot be read; names, records and quotas may be missing and are then named in
 * `coverage.missing`. What has expired is judged by the server's clock, the life of the preview by ours.
 */
export async function planReclaim(
  deps: PlanDeps,
  identity: { accountKey: string; operatorId: string },
  request: ReclaimRequest,
): Promise<Plan> {
  const startedAt = deps.now();
  const { api, serverTime } = clocked(deps.api);
  const found = await findCoupons(api, request.scope, request.selection);
  const context = await readContext(api, found.coupons);
  const open = await deps.store.openElsewhere(
    identity.accountKey,
    reclaimCoupons,
    found.coupons.map(({ coupon }) => coupon.couponId),
  );
  const now = serverTime() ?? startedAt;
  const entries = found.coupons.map((one) => entryOf(one, context, open.get(one.coupon.couponId), now));
  const wanted = request.selection.by === 'ids' ? [...new Set(request.selection.couponIds)] : [];
  const seen = new Set(entries.map(({ target }) => target));
  for (const target of wanted) if (!seen.has(target)) entries.push(absent(target, found.unread.has(target) ? 'not-read' : 'not-found'));
  return {
    id: deps.newId(),
    kind: reclaimCoupons,
    accountKey: identity.accountKey,
    operatorId: identity.operatorId,
    createdAt: startedAt,
    expiresAt: startedAt + planLifeMs,
    entries: wanted.length > 0 ? inOrder(entries, wanted) : entries,
    coverage: { complete: found.complete, read: found.coupons.length, total: found.total, missing: [...found.missing, ...context.missing] },
  };
}

function inOrder(entries: readonly PlanEntry[], wanted: readonly string[]): PlanEntry[] {
  const byTarget = new Map(entries.map((entry) => [entry.target, entry]));
  return wanted.flatMap((target) => byTarget.get(target) ?? []);
}

function absent(target: string, reason: 'not-found' | 'not-read'): PlanEntry {
  return { target, verdict: 'blocked', reasons: [reason], notes: [], amountFen: null, data: {} };
}

function entryOf({ coupon, reseller }: FoundCoupon, context: Context, openJob: string | undefined, now: number): PlanEntry {
  const screened = screenCoupon(coupon, now);
  const customer = coupon.customerId === null ? undefined : context.customers.get(coupon.customerId);
  const quotaId = context.quotaOf.get(coupon.couponId) ?? null;
  const quota = quotaId === null ? undefined : context.quotas.get(quotaId);
  const data: Item['data'] = {
    customerId: coupon.customerId,
    customerName: customer?.name ?? customer?.accountName ?? null,
    resellerId: reseller?.resellerId ?? null,
    resellerName: reseller?.name ?? reseller?.accountName ?? null,
    status: coupon.status,
    couponType: coupon.couponType,
    faceFen: coupon.faceValue?.fen ?? null,
    balanceText: coupon.balance?.text ?? null,
    expireTime: coupon.expireTime,
    frozen: isFrozen(coupon),
    locked: isLocked(coupon),
    quotaId,
    quotaRestFen: quota?.balance?.fen ?? null,
    quotaExpireTime: quota?.expireTime ?? null,
    ...(openJob === undefined ? {} : { openJob }),
  };
  // Bounds of quotas are exclusive (contract README 6). Where the value of such a coupon goes is not documented.
  const quotaOver = (quota?.expireTime ?? Infinity) <= now;
  const notes = [...screened.notes, ...(quotaOver ? ['quota-expired'] : [])];
  const shared = { target: coupon.couponId, notes, amountFen: coupon.balance?.fen ?? null, data };
  if (openJob !== undefined) return { ...shared, verdict: 'blocked', reasons: ['open-elsewhere'] };
  return { ...shared, verdict: screened.verdict, reasons: screened.reasons };
}
