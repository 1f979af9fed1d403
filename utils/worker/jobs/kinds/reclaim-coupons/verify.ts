import type { ApiClient } from '../../../api/client.ts';
import type { Finding } from '../../kind.ts';
import type { CouponItem } from './coupon-item.ts';
import { judgeCoupon } from './outcome-from-records.ts';
import { readCoupon, readRecords, resellerOf } from './read-coupon.ts';

/** What became of one coupon after our request, by its own state and its records. */
export async function verify(api: ApiClient, item: CouponItem): Promise<Finding> {
  if (!item.intent) return { is: 'undecided' };
  const [coupon, read] = await Promise.all([readCoupon(api, item), readRecords(api, [item.target], resellerOf(item))]);
  return judgeCoupon(item.intent, item.answer, { coupon, records: read?.records ?? null, whole: read?.whole ?? true });
}
