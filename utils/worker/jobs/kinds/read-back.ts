import { ApiError } from '../../api/api-error.ts';
import type { Finding, ReadBack } from '../kind.ts';
import type { GivenAnswer, Intent } from '../types.ts';

interface Sent {
  readonly id: string;
  readonly target: string;
  readonly intent?: Intent;
  readonly answer?: GivenAnswer;
}

/** How a kind reads its items back. */
export interface ReadBackWays<I extends Sent, R> {
  /** Items that are read together, for example those of one reseller; `undefined` is a group like any other. */
  groupOf(item: I): string | undefined;
  /** How many of a group one reading names. */
  readonly batch: number;
  /** All records of these items; `null` = they may not be read. Throws ApiError. */
  records(items: readonly I[]): Promise<readonly R[] | null>;
  /** Whose record it is. */
  targetOf(record: R): string | null;
  /** What the records of one item say, without a look at the item itself. */
  judge(intent: Intent, answer: GivenAnswer | undefined, records: readonly R[]): Finding;
  /** Looks at one item itself. Throws ApiError. */
  verify(item: I): Promise<Finding>;
}

/** The service answers, but will not or cannot say this. */
const isRefusal = (error: unknown): boolean => error instanceof ApiError && (error.code === 'API-400' || error.code === 'API-DRIFT');

async function unlessRefused<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return otherwise;
  }
}

/** Compares sent items with the records, batch by batch. A batch that is refused is asked for one by one, so that one line does not hide the others. */
export async function readBackInBatches<I extends Sent, R>(
  ways: ReadBackWays<I, R>,
  items: readonly I[],
  last: boolean,
): Promise<ReadBack> {
  const findings = new Map<string, Finding>();

  async function readItem(item: I, records: readonly R[]): Promise<void> {
    if (!item.intent) return;
    const finding = ways.judge(item.intent, item.answer, records);
    if (finding.is === 'settled') findings.set(item.id, finding);
    // A success that no record confirms is looked at itself: it may not be believed.
    else if (last && item.answer?.kind === 'success') findings.set(item.id, await unlessRefused(ways.verify(item), { is: 'undecided' }));
  }
  async function readPart(part: readonly I[]): Promise<void> {
    const read = await unlessRefused<readonly R[] | null | 'refused'>(ways.records(part), 'refused');
    if (read === 'refused' && part.length > 1) {
      for (const item of part) await readPart([item]);
      return;
    }
    const byTarget = Map.groupBy(read === 'refused' ? [] : (read ?? []), (record) => ways.targetOf(record));
    for (const item of part) await readItem(item, byTarget.get(item.target) ?? []);
  }

  try {
    for (const group of Map.groupBy(items, (item) => ways.groupOf(item)).values()) {
      for (let start = 0; start < group.length; start += ways.batch) await readPart(group.slice(start, start + ways.batch));
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { findings, error };
  }
  return { findings, error: null };
}
