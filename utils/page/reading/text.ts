/** A text as a person reads it: without marks of no width, blanks collapsed, everything else as it stands. */
export function readable(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What forms write around a label: the star of a box that must be filled in, and a colon. */
const aroundLabel = /^\*\s*|\s*[:：]?\s*\*?$/g;

/** A text as it is compared with known words; the width of brackets, a label's colon and its star do not matter. */
export function comparable(text: string | null | undefined): string {
  return readable(text).replace(/（/g, '(').replace(/）/g, ')').replace(aroundLabel, '');
}

/** Whether a text is one of the words by which a person knows a thing. */
export function isOneOf(text: string | null | undefined, words: readonly string[]): boolean {
  return words.includes(comparable(text));
}

/** The texts of an element piece by piece, as its text nodes hold them, blank ones left out. */
export function leafTexts(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const text = readable(walker.currentNode.nodeValue);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/**
 * Whether an element is labelled by one of `words`: by all of its text, or by one piece of it, where a translating browser
 * or an icon put further texts beside.
 */
export function isLabelled(element: Element, words: readonly string[]): boolean {
  const { textContent } = element;
  if (isOneOf(textContent, words)) return true;
  // Most texts hold none of the words: that is quickly seen.
  return words.some((word) => textContent?.includes(word)) && leafTexts(element).some((text) => isOneOf(text, words));
}
