/** A text as a person reads it: without marks of no width, blanks collapsed, everything else as it stands. */
export function readable(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text is one of the words by which a person knows a part; the width of brackets does not matter. */
export function isOneOf(text: string | null | undefined, words: readonly string[]): boolean {
  return words.includes(readable(text).replace(/（/g, '(').replace(/）/g, ')'));
}
