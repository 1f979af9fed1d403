import type { ApiClient } from '../../api/client.ts';
import { reclaimPartnerCoupon, reclaimTurn } from '../../api/coupons.ts';
import type { Checked, JobKind } from '../kind.ts';
import type { Item } from '../types.ts';
import { judgeCoupon } from './judge.ts';
import { readBack } from './read-back.ts';
import { readCoupon, readRecords, resellerOf } from './reads.ts';
import { isFrozen, isLocked, screenCoupon } from './screen.ts';
import { clocked } from './server-clock.ts';
import { verify } from './verify.ts';

export const reclaimCoupons = 'reclaim-coupons';

async function check(client: ApiClient, now: () => number, item: Item): Promise<Checked> {
  const { api, serverTime } = clocked(client);
  const [coupon, records] = await Promise.all([readCoupon(api, item), readRecords(api, [item.target], resellerOf(item))]);
  // The record of a request that left before counts more than a coupon that still looks untouched.
  const earlier = item.intent && judgeCoupon(item.intent, item.answer, { coupon: undefined, records });
  if (earlier?.is === 'settled') return { go: false, state: 'already', reason: 'reclaimed' };
  if (!coupon) return { go: false, state: 'skipped', reason: 'not-found' };
  const screened = screenCoupon(coupon, serverTime() ?? now());
  const [reason = ''] = screened.reasons;
  if (screened.verdict === 'blocked') return { go: false, state: reason === 'reclaimed' ? 'already' : 'skipped', reason };
  const beforeFen = coupon.balance?.fen ?? null;
  const same =
    beforeFen === item.amountFen &&
    coupon.customerId === item.data['customerId'] &&
    (!isFrozen(coupon) || item.data['frozen'] === true) &&
    (!isLocked(coupon) || item.data['locked'] === true);
  if (!same || beforeFen === null) return { go: false, state: 'skipped', reason: 'drifted' };
  return { go: true, intent: { serverTime: serverTime(), beforeFen, knownRecords: records?.map((record) => record.recordId) ?? null } };
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
