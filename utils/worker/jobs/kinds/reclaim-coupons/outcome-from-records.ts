import { reclaimOperations } from './reclaim-operations.ts';
import type { CouponRecord } from '../../../api/operations/list-partner-coupons-record.ts';
import type { IssuedCoupon } from '../../../api/operations/list-issued-partner-coupons.ts';
import type { Finding } from '../../kind.ts';
import type { GivenAnswer, Intent } from '../../types.ts';
import { outcomeOf, type Evidence, type Taking } from '../outcome.ts';

/** What reading showed of a coupon after a request. `undefined` = was not read; `null` = is not in the list. */
export interface CouponEvidence {
  readonly coupon: IssuedCoupon | null | undefined;
  /** `null` = the records may not be read. */
  readonly records: readonly CouponRecord[] | null;
  /** See {@link Evidence}. */
  readonly whole?: Evidence['whole'];
}

/** `2` by hand, the others automatic (CouponRecord.operation_type); `1` is the issue. */
const reclaimKinds: ReadonlySet<string | null> = new Set(reclaimOperations);

/**
 * A failed reclaim leaves a record too, with another result. A line of a kind that the contract does not name is no evidence,
 * neither for nor against.
 */
function takingsOf(records: readonly CouponRecord[]): Taking[] {
  return records
    .filter(({ result, operation }) => result === '0' && reclaimKinds.has(operation))
    .map(({ recordId, operation, amount, at }) => ({ recordId, byHand: operation === '2', fen: amount?.fen ?? null, at }));
}

/** What became of a coupon after our request: state 5 is taken, every other one is not (contract README 7). */
export function judgeCoupon(intent: Intent, answer: GivenAnswer | undefined, { coupon, records, whole = true }: CouponEvidence): Finding {
  const seen = coupon === undefined || coupon === null ? 'unclear' : coupon.status === '5' ? 'taken' : 'untouched';
  return outcomeOf(intent, answer, { seen, takings: records && takingsOf(records), whole });
}
