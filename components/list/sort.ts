import { codeRanks, textRanks } from './collation.ts';
import type { ListColumn, ListData } from './data.ts';
import { valueOf } from './data.ts';
import { textOfRow } from './text.ts';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** What a press on a head makes of the order: ascending, descending, then as the list came. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** All rows as they came. */
export function everyRow(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}

/** Ids as numbers, where they are all digits of one length and exact as numbers; otherwise nothing. Sorting texts takes five times as long. */
function idNumbers(ids: ReadonlySet<string>): Map<string, number> | undefined {
  const numbers = new Map<string, number>();
  let length: number | undefined;
  for (const id of ids) {
    length ??= id.length;
    const number = /^\d+$/.test(id) && id.length === length ? Number(id) : Number.NaN;
    if (!Number.isSafeInteger(number)) return undefined;
    numbers.set(id, number);
  }
  return numbers;
}

/** A number for each row that sorts as the column does; NaN where nothing is known. A state sorts by its word, or by its number where it has one. */
export function sortKeys(column: ListColumn, data: ListData): Float64Array {
  const keys = new Float64Array(data.count).fill(Number.NaN);
  const words = column.kind === 'text' || column.kind === 'id' || column.kind === 'state';
  const texts: string[] = Array.from({ length: data.count }, () => '');
  for (let row = 0; row < data.count; row += 1) {
    const value = valueOf(column, data, row);
    if (typeof value === 'number' || typeof value === 'boolean') keys[row] = Number(value);
    else if (words && value !== null && value !== '') texts[row] = column.kind === 'state' ? textOfRow(column, data, row) : value;
  }
  const different = new Set(texts);
  different.delete('');
  if (different.size === 0) return keys;
  const ranks = column.kind === 'id' ? (idNumbers(different) ?? codeRanks(different)) : textRanks(different);
  for (const [row, text] of texts.entries()) if (text !== '') keys[row] = ranks.get(text) ?? Number.NaN;
  return keys;
}

/** Rows in the order of their keys. What is not known comes last either way, and rows with equal keys stay as they came. */
export function orderBy(keys: Float64Array, descending: boolean): Int32Array {
  const known = everyRow(keys.length).filter((row) => !Number.isNaN(keys[row]));
  const unknown = everyRow(keys.length).filter((row) => Number.isNaN(keys[row]));
  const sign = descending ? -1 : 1;
  known.sort((a, b) => sign * ((keys[a] ?? 0) - (keys[b] ?? 0)) || a - b);
  const order = new Int32Array(keys.length);
  order.set(known);
  order.set(unknown, known.length);
  return order;
}
