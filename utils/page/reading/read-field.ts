import { type FieldReading, type FoundField, isSearch } from './fields.ts';
import { filesIn } from './files-in.ts';
import { isShown } from './is-shown.ts';
import { isOneOf, readable } from './text.ts';

/** What is offered or pressed, but not chosen. */
const offered = 'button, [role=button], a, select, [role=option]:not([aria-selected=true]), [aria-checked=false]';
const notTicked = ':is([type=checkbox], [type=radio]):not(:checked)';

/** Reads a box now. */
export function readField({ element, box, words }: FoundField): FieldReading {
  const isLong = element instanceof HTMLTextAreaElement;
  const value = isLong || element instanceof HTMLInputElement ? element.value : '';
  const isTyped = isLong || (value !== '' && !isSearch(element));
  return { value, texts: isTyped ? [value] : [...textsIn(box, words), ...chosenIn(box)], files: filesIn(box) };
}

/** Texts that a person sees, but for the name of the box, and for what is only offered. */
function textsIn(box: Element, words: readonly string[]): string[] {
  const texts: string[] = [];
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = readable(node.nodeValue);
    const holder = node.parentElement;
    if (text !== '' && holder && !isOneOf(text, words) && isShown(holder) && !isOnlyOffered(holder)) texts.push(text);
  }
  return texts;
}

function isOnlyOffered(element: Element): boolean {
  return element.closest(offered) !== null || element.closest('label')?.control?.matches(notTicked) === true;
}

function chosenIn(box: Element): string[] {
  const selects = [...box.querySelectorAll('select')].filter(isShown);
  return selects.flatMap(({ selectedOptions }) => [...selectedOptions].map(({ label }) => readable(label)));
}
