import type { ApiClient } from '../../../api/client.ts';
import type { CouponRecord } from '../../../api/operations/list-partner-coupons-record.ts';
import type { ReadBack } from '../../kind.ts';
import { readBackInBatches } from '../read-back.ts';
import type { CouponItem } from './coupon-item.ts';
import { judgeCoupon } from './outcome-from-records.ts';
import { readRecords, resellerOf } from './read-coupon.ts';
import { verify } from './verify.ts';

/** Compares sent coupons with the records; one query names fifty coupons of one reseller. */
export function readBack(api: ApiClient, items: readonly CouponItem[], last: boolean): Promise<ReadBack> {
  return readBackInBatches<CouponItem, CouponRecord>(
    {
      groupOf: resellerOf,
      batch: 50,
      async records(part) {
        const ids = part.map(({ target }) => target);
        return (await readRecords(api, ids, part[0] && resellerOf(part[0])))?.records ?? null;
      },
      targetOf: ({ couponId }) => couponId,
      judge: (intent, answer, records) => judgeCoupon(intent, answer, { coupon: undefined, records }),
      verify: (item) => verify(api, item),
    },
    items,
    last,
  );
}
