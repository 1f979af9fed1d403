import type { BoxPart, FoundBox, WordsIn } from '../part.ts';
import { smallestAround } from './smallest-around.ts';
import { isShown } from './is-shown.ts';

/** Tables, tabs and menus name steps too, but are no graphic of them. */
const elsewhere = 'table, [role=grid], [role=table], [role=tablist], nav, header, aside';

/** Finds a part that is shown as one box; none or one. */
export function findBox(name: string, part: BoxPart, wordsIn: WordsIn): FoundBox[] {
  if (part.kind === 'notice') return [];
  const names = Object.values(part.kind === 'steps' ? part.names : part.labels).map((words) =>
    wordsIn(words).filter((element) => isShown(element) && element.closest(elsewhere) === null),
  );
  // All steps belong to one graphic; a label of facts that a page does not show is only that.
  if (part.kind === 'steps' ? names.some(({ length }) => length === 0) : names.every(({ length }) => length === 0)) return [];
  const element = smallestAround(names.filter(({ length }) => length > 0));
  return element ? [{ name, part, element }] : [];
}
