import { displayedRole, menuEntries } from '../displayed-role.ts';
import type { BoxPart, FoundBox, Words } from '../part.ts';
import { isShown } from './is-shown.ts';
import { isOneOf } from './text.ts';

type WordsIn = (words: Words) => readonly Element[];

/**
 * A page's own heading over nothing, where the menu does not lead to the page: somebody came by a bookmark to what is not
 * theirs. A menu that is not made yet, or that is a reseller's, does not tell.
 */
export function findHeading(name: string, part: BoxPart, wordsIn: WordsIn): FoundBox[] {
  if (part.kind !== 'notice') return [];
  const element = wordsIn(part.words).find((candidate) => candidate.matches('h1, h2, h3, [role=heading]') && isShown(candidate));
  if (!element || wordsIn(part.unless).some(isShown)) return [];
  const isInMenu = menuEntries(document).some((entry) => isOneOf(entry.textContent, part.words));
  return !isInMenu && displayedRole(document) === 'other' ? [{ name, part, element }] : [];
}
