import { sumFen } from '../../../common/money.ts';
import { reclaimOperations } from '../../api/coupons.ts';
import type { CouponRecord, IssuedCoupon } from '../../api/coupon-shapes.ts';
import type { Finding } from '../kind.ts';
import type { GivenAnswer, Intent } from '../types.ts';

/** What reading showed after a request. `undefined` = was not read; `null` = is not in the list. */
export interface Evidence {
  readonly coupon: IssuedCoupon | null | undefined;
  /** `null` = the records may not be read. */
  readonly records: readonly CouponRecord[] | null;
}

/** `2` by hand, the others automatic (CouponRecord.operation_type); `1` is the issue. */
const reclaimKinds: ReadonlySet<string | null> = new Set(reclaimOperations);

/** The records may stand a little before our request: two clocks of the far side. */
const clockSlackMs = 2000;

/**
 * Successful reclaims that were not listed before our request. A failed reclaim leaves a record too, with another result. A line of a
 * kind that the contract does not name is no evidence, neither for nor against.
 */
function newReclaims(records: readonly CouponRecord[], intent: Intent): CouponRecord[] {
  const { knownRecords, serverTime, at } = intent;
  const since = (serverTime ?? at) - clockSlackMs;
  const unique = new Map(records.map((record) => [record.recordId, record]));
  return [...unique.values()].filter(
    (record) =>
      record.result === '0' &&
      reclaimKinds.has(record.operation) &&
      (knownRecords === null ? record.at !== null && record.at >= since : !knownRecords.includes(record.recordId)),
  );
}

/**
 * What became of a coupon after our request. Only what was read decides, never the answer alone; the answer only tells whose it is:
 * - answered 204 and one new manual record: ours;
 * - no answer, and one: it is back, but we and a colleague in the same second look alike: `done`, unexplained;
 * - refused, and one: somebody took it between our check and our request, or our request went out twice: `already`, unexplained.
 * Where the records may not be read, the coupon's own state stands for the record; who took it and how much then stays unknown for good.
 */
export function judgeCoupon(intent: Intent, answer: GivenAnswer | undefined, { coupon, records }: Evidence): Finding {
  const fresh = newReclaims(records ?? [], intent);
  const manual = fresh.filter((record) => record.operation === '2' && record.amount?.fen !== 0);
  const automatic = fresh.filter((record) => record.operation !== '2');
  const succeeded = answer?.kind === 'success';
  const refused = answer?.kind === 'refused' || answer?.kind === 'throttled';
  if (manual.length > 1) {
    const amounts = manual.map((record) => record.amount?.fen ?? null);
    const takenFen = amounts.every((fen) => fen !== null) ? sumFen(amounts) : null;
    return { is: 'settled', state: 'doubled', takenFen, origin: 'unexplained', reason: 'doubled' };
  }
  const [record] = manual;
  if (record) {
    const takenFen = record.amount?.fen ?? null;
    if (succeeded) return { is: 'settled', state: 'done', takenFen, origin: 'ours', reason: '' };
    return {
      is: 'settled',
      state: refused ? 'already' : 'done',
      takenFen,
      origin: 'unexplained',
      reason: refused ? 'taken-meanwhile' : 'answer-lost',
    };
  }
  const [returned] = automatic;
  if (returned) {
    return { is: 'settled', state: 'already', takenFen: returned.amount?.fen ?? null, origin: 'theirs', reason: 'returned-by-itself' };
  }
  if (coupon === undefined || coupon === null) return { is: 'undecided' };
  if (coupon.status === '5' && records === null) {
    return { is: 'settled', state: refused ? 'already' : 'done', takenFen: null, origin: 'unexplained', reason: 'records-unread' };
  }
  if (coupon.status === '5') {
    return { is: 'settled', state: succeeded ? 'done' : 'already', takenFen: null, origin: null, reason: 'no-record' };
  }
  return { is: succeeded ? 'undecided' : 'not-done' };
}
