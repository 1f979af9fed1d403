const splitter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A name as the pages mask it: `华为云公司` → `华***司`. Characters as people see them; a short name is never shown whole, and its length is not told. */
export function maskName(name: string): string {
  const characters = Array.from(splitter.segment(name.trim()), ({ segment }) => segment);
  const [first = ''] = characters;
  if (characters.length <= 1) return first && '***';
  return `${first}***${characters.length > 2 ? (characters.at(-1) ?? '') : ''}`;
}
