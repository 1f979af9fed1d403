/** A text as a person reads it: blanks collapsed, everything else as it stands. */
export function readable(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
}

/** Whether a text is one of the words by which a person knows a part; the width of brackets does not matter. */
export function isOneOf(text: string | null | undefined, words: readonly string[]): boolean {
  return words.includes(readable(text).replace(/（/g, '(').replace(/）/g, ')'));
}
