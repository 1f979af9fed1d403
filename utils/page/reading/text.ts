/** A text as a person reads it: blanks collapsed, full-width brackets and colons as plain ones. */
export function readable(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\s\u00A0\u200B\uFEFF]+/g, ' ')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .trim();
}

/** Whether a text is one of the words by which a person knows a part. */
export function isOneOf(text: string | null | undefined, words: readonly string[]): boolean {
  return words.includes(readable(text));
}
