import type { BoxPart, FoundBox, Words } from '../part.ts';
import { topDocument } from '../top-document.ts';
import { isShown } from './is-shown.ts';
import { isLabelled } from './text.ts';

/** Where a page says something about all of itself. */
const head = 'header, nav, [role=banner], [role=navigation]';
const clickable = 'a, button, [role=button]';
/** What leads elsewhere, or is one of several choices, says nothing about where one is. */
const choice = 'a[href]:not([href=""], [href="#"], [href^="javascript:" i]), [role=menuitem], [role=option], option';

/**
 * Finds the words of a notice in the page's head, where they say how things are: not as a link or a choice, not while one of
 * the words stands there that say the opposite, and on a button only if it is one of a switch that has those words, too.
 */
export function findNotice(name: string, part: BoxPart, wordsIn: (words: Words) => readonly Element[]): FoundBox[] {
  if (part.kind !== 'notice') return [];
  const inHead = (words: Words): Element[] => headElements(words, wordsIn).filter((element) => element.closest(head) !== null);
  const opposite = inHead(part.unless);
  if (opposite.some(says)) return [];
  const element = inHead(part.words).find((one) => says(one) && (one.closest(clickable) === null || opposite.length > 0));
  return element ? [{ name, part, element }] : [];
}

function says(element: Element): boolean {
  return isShown(element) && element.closest(choice) === null;
}

/** A frame's page has its head in the document around it, whose words the frame does not know. */
function headElements(words: Words, wordsIn: (words: Words) => readonly Element[]): readonly Element[] {
  const top = topDocument(document);
  if (top === document) return wordsIn(words);
  return [...top.querySelectorAll(head)]
    .flatMap((one) => [...one.querySelectorAll('*')])
    .filter((element) => element.children.length === 0 && isLabelled(element, words));
}
