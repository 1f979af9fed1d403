import { ApiError } from '../../api/api-error.ts';
import type { ApiClient } from '../../api/client.ts';
import type { CouponRecord } from '../../api/coupon-shapes.ts';
import type { Finding, ReadBack } from '../kind.ts';
import type { Item } from '../types.ts';
import { judgeCoupon } from './judge.ts';
import { readRecords, resellerOf } from './reads.ts';
import { verify } from './verify.ts';

/** Coupons that one query of records names. */
const batch = 50;

/** The service answers, but will not or cannot say this. */
const isRefusal = (error: unknown): boolean => error instanceof ApiError && (error.code === 'API-400' || error.code === 'API-DRIFT');

/** Compares sent items with the records, batch by batch. A batch that is refused is asked for one by one, so that one line does not hide the others. */
export async function readBack(api: ApiClient, items: readonly Item[], last: boolean): Promise<ReadBack> {
  const findings = new Map<string, Finding>();

  async function readItem(item: Item, records: readonly CouponRecord[]): Promise<void> {
    if (!item.intent) return;
    const finding = judgeCoupon(item.intent, item.answer, { coupon: undefined, records });
    if (finding.is === 'settled') findings.set(item.id, finding);
    // A success that no record confirms is looked at itself: it may not be believed.
    else if (last && item.answer?.kind === 'success') findings.set(item.id, await unlessRefused(verify(api, item), { is: 'undecided' }));
  }
  async function readPart(part: readonly Item[], resellerId: string | undefined): Promise<void> {
    const ids = part.map(({ target }) => target);
    const read = await unlessRefused<CouponRecord[] | null | 'refused'>(readRecords(api, ids, resellerId), 'refused');
    if (read === 'refused' && part.length > 1) {
      for (const item of part) await readPart([item], resellerId);
      return;
    }
    const byCoupon = Map.groupBy(read === 'refused' ? [] : (read ?? []), ({ couponId }) => couponId);
    for (const item of part) await readItem(item, byCoupon.get(item.target) ?? []);
  }

  try {
    for (const [resellerId, group] of Map.groupBy(items, resellerOf)) {
      for (let start = 0; start < group.length; start += batch) await readPart(group.slice(start, start + batch), resellerId);
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { findings, error };
  }
  return { findings, error: null };
}

async function unlessRefused<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return otherwise;
  }
}
