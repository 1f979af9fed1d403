import { cleanText } from './clean-text.ts';

const plain = (text: string): string =>
  cleanText(text)
    .replace(/[ _"']/g, '')
    .toLowerCase();

/** The cells of a line: divided by tabs, else by bars, else by commas outside quotes. One cell where nothing divides. */
function cellsOf(line: string): string[] {
  if (line.includes('\t')) return line.split('\t');
  if (line.includes('|')) return line.split('|');
  return line.match(/(?<=^|,)(?:[^,"]*"(?:[^"]|"")*"[^,"]*|[^,]*)(?=,|$)/g) ?? [line];
}

/** What of a line is to be read for ids. */
export type ToRead = { readonly as: 'head' } | { readonly as: 'line' | 'cell'; readonly text: string };

/**
 * Reads tables by their head: once a line names the column of the ids, rows of that table are read in this column only, since another
 * column may hold numbers of the same shape. Lines with another number of cells are read as if there was no head.
 * @param heads words by which the column is known
 */
export function idColumn(heads: readonly string[]): (line: string) => ToRead {
  const words = new Set(heads.map(plain));
  let table: { readonly index: number; readonly count: number } | undefined;
  return (line) => {
    const cells = cellsOf(line);
    const index = cells.findIndex((cell) => words.has(plain(cell)));
    if (index >= 0) {
      table = cells.length > 1 ? { index, count: cells.length } : undefined;
      return { as: 'head' };
    }
    const isRow = cells.length === table?.count && cells.some((cell) => /[\p{L}\p{N}]/u.test(cell));
    return isRow ? { as: 'cell', text: cells[table?.index ?? 0] ?? '' } : { as: 'line', text: line };
  };
}
