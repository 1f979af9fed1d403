import type { ApiClient } from '../../api/client.ts';
import type { Finding } from '../kind.ts';
import type { Item } from '../types.ts';
import { judgeCoupon } from './judge.ts';
import { readCoupon, readRecords, resellerOf } from './reads.ts';

/** What became of one coupon after our request, by its own state and its records. */
export async function verify(api: ApiClient, item: Item): Promise<Finding> {
  if (!item.intent) return { is: 'undecided' };
  const [coupon, records] = await Promise.all([readCoupon(api, item), readRecords(api, [item.target], resellerOf(item))]);
  return judgeCoupon(item.intent, item.answer, { coupon, records });
}
