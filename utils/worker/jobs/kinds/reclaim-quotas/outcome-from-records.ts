import type { QuotaRecord } from '../../../api/operations/list-coupon-quotas-records.ts';
import type { IssuedQuota } from '../../../api/operations/list-issued-coupon-quotas.ts';
import type { Finding } from '../../kind.ts';
import type { GivenAnswer, Intent } from '../../types.ts';
import { outcomeOf, type Evidence, type Taking } from '../outcome.ts';

/** What reading showed of a quota after a request. */
export interface QuotaEvidence {
  /** `undefined` = it was not read, or is not in the list. */
  readonly quota: IssuedQuota | undefined;
  /** `null` = the records may not be read. */
  readonly records: readonly QuotaRecord[] | null;
  /** See {@link Evidence}. */
  readonly whole?: Evidence['whole'];
}

/** The log names two operations only, `10` given and `11` taken back: none tells of a return by itself. */
const takingsOf = (records: readonly QuotaRecord[]): Taking[] =>
  records
    .filter(({ result, operation }) => result === '0' && operation === '11')
    .map(({ recordId, amount, at }) => ({ recordId, byHand: true, fen: amount?.fen ?? null, at }));

/**
 * State 6 is taken. Untouched is only what is normal and has something left: a quota that became invalid, is being adjusted, was frozen or
 * is empty may be one whose reclaim is under way, and says neither.
 */
function seenOf(quota: IssuedQuota | undefined): Evidence['seen'] {
  if (quota?.status === '6') return 'taken';
  return quota?.status === '0' && (quota.balance?.fen ?? 0) > 0 ? 'untouched' : 'unclear';
}

/** What became of a quota after our request. */
export function judgeQuota(intent: Intent, answer: GivenAnswer | undefined, { quota, records, whole = true }: QuotaEvidence): Finding {
  return outcomeOf(intent, answer, { seen: seenOf(quota), takings: records && takingsOf(records), whole });
}
