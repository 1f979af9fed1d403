const splitter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A name with its inside hidden: first and last character only, and never the whole of a short one. */
export function maskedName(name: string): string {
  const characters = [...splitter.segment(name.trim())].map((part) => part.segment);
  if (characters.length === 0) return '';
  const first = characters[0] ?? '';
  const last = characters.length > 2 ? (characters.at(-1) ?? '') : '';
  return characters.length === 1 ? '***' : `${first}***${last}`;
}
