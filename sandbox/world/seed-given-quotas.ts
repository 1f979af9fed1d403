import type { CouponQuota, Customer, QuotaState } from './model.ts';
import { issueCoupon } from './issue.ts';
import { bookGiven, bookTaken, logQuota } from './quota-books.ts';
import type { SeedContext } from './seed-customers.ts';

const DAY = 86_400_000;
const END_OF_DAY = 16 * 3_600_000 - 1000;
/** 100,000 to 200,000 yuan: more than the coupons of one quota can come to. */
const VALUE_FEN = { least: 100_000_00, most: 200_000_00 };

/** Of twelve quotas eight are valid, and one each is invalid, being adjusted, frozen, and to be taken back. */
const STATES: readonly QuotaState[] = [0, 0, 0, 3, 0, 4, 0, 5, 0, 0, 6, 0];
/** Valid, and all of it was issued. */
const EMPTY = 9;

/** A distributor's valid cash-voucher quotas: what it may give from. */
export function sourcesOf(quotas: readonly CouponQuota[]): CouponQuota[] {
  return quotas.filter(({ quotaType, state }) => quotaType === 0 && state === 0);
}

/** Quotas of one reseller out of its distributor's, logged as given. They are older than every coupon. */
export function seedGivenQuotas(
  { world, random, today, partner }: SeedContext,
  sources: readonly CouponQuota[],
  count: number,
): CouponQuota[] {
  return Array.from({ length: count }, (_, index) => {
    const source = sources[index % sources.length];
    if (source === undefined) throw new Error('the distributor has nothing to give');
    const state = STATES[index % STATES.length] ?? 0;
    const createdAt = today - (501 + (index % 8)) * DAY + random.whole(0, 86_399) * 1000;
    const expiresAt = today + (state === 3 ? -20 : 60 + (index % 12) * 25) * DAY + END_OF_DAY;
    const fen = random.whole(VALUE_FEN.least, VALUE_FEN.most);
    const quota = bookGiven(world, source, partner, fen, { createdAt, expiresAt, state: state === 6 ? 0 : state });
    const remark = index % 5 === 0 ? '季度促销额度' : null;
    logQuota(world, quota, { operationType: '10', operator: 'ops-full', fen, at: createdAt, remark, visibleFrom: createdAt });
    return quota;
  });
}

/** What became of the given quotas since: one of twelve was issued to the last fen, one was taken back with its rest. */
export function seedFates({ world, today }: SeedContext, quotas: readonly CouponQuota[], customers: readonly Customer[]): void {
  for (const [index, quota] of quotas.entries()) {
    const slot = index % STATES.length;
    const [holder] = customers;
    if (slot === EMPTY && holder !== undefined) issueCoupon(world, quota, holder.customerId, quota.balanceFen, today - 10 * DAY);
    if (STATES[slot] !== 6) continue;
    const at = today - 15 * DAY;
    const fen = bookTaken(world, quota, at);
    logQuota(world, quota, { operationType: '11', operator: 'ops-full', fen, at, remark: null, visibleFrom: at });
  }
}
