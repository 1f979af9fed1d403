import { sumFen } from '../../../common/money.ts';
import type { Finding } from '../kind.ts';
import type { GivenAnswer, Intent } from '../types.ts';

/** A line of the far side's log that says that value was taken from a target. */
export interface Taking {
  readonly recordId: string;
  /** Somebody asked for it; `false` = it returned by itself. */
  readonly byHand: boolean;
  /** `null` = it tells no whole number of fen. */
  readonly fen: number | null;
  /** UTC ms. */
  readonly at: number | null;
}

/** What reading showed after a request. */
export interface Evidence {
  /** The target's own state. `unclear`: it was not read, is not listed, or its state says neither. */
  readonly seen: 'taken' | 'untouched' | 'unclear';
  /** Successful takings of this target and no other, whenever they were; `null` = the records may not be read. */
  readonly takings: readonly Taking[] | null;
  /** Whether the records were read to their end: where not, a missing one does not show that nothing happened. Left out = they were. */
  readonly whole?: boolean;
}

/** The records may stand a little before our request: two clocks of the far side. */
const clockSlackMs = 2000;

/** Those that were not listed before our request. */
function newTakings(takings: readonly Taking[], { knownRecords, serverTime, at }: Intent): Taking[] {
  const since = (serverTime ?? at) - clockSlackMs;
  const unique = new Map(takings.map((taking) => [taking.recordId, taking]));
  return [...unique.values()].filter((taking) =>
    knownRecords === null ? taking.at !== null && taking.at >= since : !knownRecords.includes(taking.recordId),
  );
}

/**
 * What became of a target after our request. Only what was read decides, never the answer alone; the answer only tells whose it is:
 * - answered as a success and one new taking by hand: ours;
 * - no answer, and one: it is back, but we and a colleague in the same second look alike: `done`, unexplained;
 * - refused, and one: somebody took it between our check and our request, or our request went out twice: `already`, unexplained.
 * Where the records may not be read, the target's own state stands for the record; who took it and how much then stays unknown for good.
 */
export function outcomeOf(intent: Intent, answer: GivenAnswer | undefined, { seen, takings, whole = true }: Evidence): Finding {
  const fresh = newTakings(takings ?? [], intent);
  // A second request that found nothing may leave a line of nothing.
  const byHand = fresh.filter((taking) => taking.byHand && taking.fen !== 0);
  const succeeded = answer?.kind === 'success';
  const refused = answer?.kind === 'refused' || answer?.kind === 'throttled';
  if (byHand.length > 1) {
    const amounts = byHand.map(({ fen }) => fen);
    const takenFen = amounts.every((fen) => fen !== null) ? sumFen(amounts) : null;
    return { is: 'settled', state: 'doubled', takenFen, origin: 'unexplained', reason: 'doubled' };
  }
  const [taking] = byHand;
  if (taking) {
    if (succeeded) return { is: 'settled', state: 'done', takenFen: taking.fen, origin: 'ours', reason: '' };
    return {
      is: 'settled',
      state: refused ? 'already' : 'done',
      takenFen: taking.fen,
      origin: 'unexplained',
      reason: refused ? 'taken-meanwhile' : 'answer-lost',
    };
  }
  const returned = fresh.find((one) => !one.byHand);
  if (returned) return { is: 'settled', state: 'already', takenFen: returned.fen, origin: 'theirs', reason: 'returned-by-itself' };
  if (seen === 'unclear') return { is: 'undecided' };
  if (seen === 'untouched') return { is: succeeded || !whole ? 'undecided' : 'not-done' };
  if (takings === null)
    return { is: 'settled', state: refused ? 'already' : 'done', takenFen: null, origin: 'unexplained', reason: 'records-unread' };
  return { is: 'settled', state: succeeded ? 'done' : 'already', takenFen: null, origin: null, reason: 'no-record' };
}
