import { ItemStateSchema, type ItemState } from '../../common/jobs/schemas.ts';
import type { Item, Tally } from './types.ts';

export const emptyTally: Tally = {
  counts: Object.fromEntries(ItemStateSchema.options.map((state) => [state, 0])) as Record<ItemState, number>,
  needsHuman: 0,
  takenFen: { ours: 0, theirs: 0, unexplained: 0 },
};

type Counted = Pick<Item, 'state' | 'needsHuman' | 'origin' | 'takenFen'>;

function add(tally: Tally, { state, needsHuman, origin, takenFen }: Counted, sign: 1 | -1): Tally {
  const taken = { ...tally.takenFen };
  if (origin !== null && takenFen !== null) taken[origin] += sign * takenFen;
  return {
    counts: { ...tally.counts, [state]: tally.counts[state] + sign },
    needsHuman: tally.needsHuman + (needsHuman ? sign : 0),
    takenFen: taken,
  };
}

/** The tally after these items went from what they were (`undefined` = new) to what they are. */
export function tallyAfter(tally: Tally, changes: readonly { readonly before: Counted | undefined; readonly after: Counted }[]): Tally {
  return changes.reduce((sum, { before, after }) => add(before ? add(sum, before, -1) : sum, after, 1), tally);
}

/** What items come to. */
export function tallyOf(items: readonly Counted[]): Tally {
  return tallyAfter(
    emptyTally,
    items.map((after) => ({ before: undefined, after })),
  );
}

/** Items that the engine still works on: those that wait for a person are not among them. */
export const openCount = ({ counts, needsHuman }: Tally): number => counts.queued + counts.sent + counts.unknown - needsHuman;
