import { formatFen } from '../../utils/common/money.ts';
import { beijingTime } from '../format/beijing-time.ts';
import type { Cell, ListColumn, ListData } from './data.ts';
import { valueOf } from './data.ts';

const thousands = new Intl.NumberFormat('en-US');

/** A number of rows, `100,000`. */
export const countText = (count: number): string => thousands.format(count);

/** A value as its kind is written; nothing for what is not known. Money that is no whole number of fen stays as it came. */
export function textOfValue(value: Cell, kind: ListColumn['kind']): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  if (kind === 'money') return formatFen(value);
  if (kind === 'time') return beijingTime(value);
  return kind === 'count' ? countText(value) : String(value);
}

/** What a column shows for a row. */
export function textOfRow(column: ListColumn, data: ListData, row: number): string {
  return column.text ? column.text(row) : textOfValue(valueOf(column, data, row), column.kind);
}

/** The short form of an id: its last digits tell rows apart, and they are what people compare. */
export function shortId(id: string): string {
  return id.length > 10 ? `…${id.slice(-6)}` : id;
}
