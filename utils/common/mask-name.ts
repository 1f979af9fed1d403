/** A name as the pages mask it: `华为云公司` → `华***司`. Counts characters as people see them; at least one is always hidden. */
export function maskName(name: string): string {
  const parts = Array.from(new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(name.trim()), ({ segment }) => segment);
  const [first = ''] = parts;
  if (parts.length <= 1) return parts.length === 0 ? '' : '*';
  return parts.length === 2 ? `${first}*` : `${first}***${parts.at(-1) ?? ''}`;
}
