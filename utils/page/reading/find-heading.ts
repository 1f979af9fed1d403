import type { BoxPart, FoundBox, Words } from '../part.ts';
import { isShown } from './is-shown.ts';

type WordsIn = (words: Words) => readonly Element[];

const menus = 'nav, header, [role=navigation], [role=banner]';

/**
 * A page's own heading, where the menu does not lead to the page: somebody came by a bookmark to what is not theirs. In a frame
 * there is no menu to tell by.
 */
export function findHeading(name: string, part: BoxPart, wordsIn: WordsIn): FoundBox[] {
  if (part.kind !== 'notice' || window.top !== window) return [];
  const elements = wordsIn(part.words);
  if (elements.some((element) => element.closest(menus) !== null)) return [];
  const element = elements.find((candidate) => candidate.matches('h1, h2, h3, [role=heading]') && isShown(candidate));
  return element && document.querySelector(menus) ? [{ name, part, element }] : [];
}
