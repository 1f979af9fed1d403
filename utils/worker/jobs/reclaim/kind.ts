import { ApiError } from '../../api/api-error.ts';
import type { ApiClient } from '../../api/client.ts';
import { listIssuedPartnerCoupons, listPartnerCouponsRecord, reclaimOperations, reclaimPartnerCoupon, reclaimTurn } from '../../api/coupons.ts';
import type { CouponRecord, IssuedCoupon } from '../../api/coupon-shapes.ts';
import type { Checked, Finding, JobKind } from '../kind.ts';
import type { Item } from '../types.ts';
import { judgeCoupon } from './judge.ts';
import { isFrozen, isLocked, screenCoupon } from './screen.ts';

export const reclaimCoupons = 'reclaim-coupons';

const resellerOf = (item: Item): string | undefined => {
  const id = item.data['resellerId'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};
const scoped = (resellerId: string | undefined): { resellerId?: string } => (resellerId === undefined ? {} : { resellerId });

async function readCoupon(api: ApiClient, item: Item): Promise<IssuedCoupon | null> {
  const page = await listIssuedPartnerCoupons(api, { couponId: item.target, ...scoped(resellerOf(item)), offset: 0, limit: 10 });
  return page.rows.find((row) => row.couponId === item.target) ?? null;
}

/**
 * All reclaim records of these coupons and of no other: a line of another coupon must never decide about one of these. `null` where the
 * permission item for records is missing (403).
 */
async function readRecords(
  api: ApiClient,
  couponIds: readonly string[],
  resellerId: string | undefined,
): Promise<{ records: CouponRecord[] | null; serverTime: number | null }> {
  const records: CouponRecord[] = [];
  const asked: ReadonlySet<string | null> = new Set(couponIds);
  try {
    for (let offset = 0; ; offset += 100) {
      const page = await listPartnerCouponsRecord(api, { couponIds, operations: reclaimOperations, ...scoped(resellerId), offset, limit: 100 });
      records.push(...page.rows.filter(({ couponId }) => asked.has(couponId)));
      if (page.rows.length === 0 || (page.total !== null ? offset + 100 >= page.total : page.rows.length < 100)) {
        return { records, serverTime: page.serverTime };
      }
    }
  } catch (error) {
    if (error instanceof ApiError && error.code === 'API-403') return { records: null, serverTime: null };
    throw error;
  }
}

async function check(api: ApiClient, now: () => number, item: Item): Promise<Checked> {
  const [coupon, { records, serverTime }] = await Promise.all([readCoupon(api, item), readRecords(api, [item.target], resellerOf(item))]);
  if (!coupon) return { go: false, state: 'skipped', reason: 'not-found' };
  const screened = screenCoupon(coupon, serverTime ?? now());
  const [reason = ''] = screened.reasons;
  if (screened.verdict === 'blocked') return { go: false, state: reason === 'reclaimed' ? 'already' : 'skipped', reason };
  const beforeFen = coupon.balance?.fen ?? null;
  const same =
    beforeFen === item.amountFen &&
    coupon.customerId === item.data['customerId'] &&
    (!isFrozen(coupon) || item.data['frozen'] === true) &&
    (!isLocked(coupon) || item.data['locked'] === true);
  if (!same || beforeFen === null) return { go: false, state: 'skipped', reason: 'drifted' };
  return { go: true, intent: { serverTime, beforeFen, knownRecords: records?.map((record) => record.recordId) ?? null } };
}

async function verify(api: ApiClient, item: Item): Promise<Finding> {
  if (!item.intent) return { is: 'undecided' };
  const [coupon, { records }] = await Promise.all([readCoupon(api, item), readRecords(api, [item.target], resellerOf(item))]);
  return judgeCoupon(item.intent, item.answer, { coupon, records });
}

const batch = 50;

async function readBack(api: ApiClient, items: readonly Item[], last: boolean): Promise<Map<string, Finding>> {
  const found = new Map<string, Finding>();
  for (const [resellerId, group] of Map.groupBy(items, resellerOf)) {
    for (let start = 0; start < group.length; start += batch) {
      const part = group.slice(start, start + batch);
      const { records } = await readRecords(api, part.map((item) => item.target), resellerId);
      const byCoupon = Map.groupBy(records ?? [], (record) => record.couponId);
      for (const item of part) {
        if (!item.intent) continue;
        const finding = judgeCoupon(item.intent, item.answer, { coupon: undefined, records: byCoupon.get(item.target) ?? [] });
        if (finding.is === 'settled') found.set(item.id, finding);
        // A success that no record confirms is looked at itself: it may not be believed.
        else if (last && item.answer?.kind === 'success') found.set(item.id, await verify(api, item));
      }
    }
  }
  return found;
}

/** Taking issued coupons back, one request a coupon (ReclaimPartnerCoupons). */
export function reclaimKind(api: ApiClient, now: () => number): JobKind {
  return {
    repeatable: true,
    check: (item) => check(api, now, item),
    turn: () => reclaimTurn(api),
    act: async (item) => ({ requestId: (await reclaimPartnerCoupon(api, item.target, resellerOf(item))).requestId }),
    verify: (item) => verify(api, item),
    readBack: (items, last) => readBack(api, items, last),
  };
}
