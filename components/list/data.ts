import type { ComponentChildren } from 'preact';

/** One value of a list: money is whole fen, a moment is UTC milliseconds, `null` is not known. */
export type Cell = string | number | boolean | null;

/** What tells rows apart, also after the list was read anew. */
export type RowId = string | number;

/** What is listed, one array a field: a hundred thousand rows are a handful of arrays, and a row is its number. */
export interface ListData {
  readonly count: number;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

export type ColumnKind = 'text' | 'money' | 'time' | 'id' | 'count' | 'state';

export interface ListColumn {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Least width in pixels; what is left over is shared out by it. */
  readonly width: number;
  readonly hiddenByDefault?: boolean;
  /** What the column is sorted, grouped and summed by; left out, it is the array of the data that has the column's id. */
  readonly value?: (row: number) => Cell;
  /** What is shown; left out, it is the value as its kind is written. */
  readonly text?: (row: number) => string;
  /** What is searched, where it is not what is shown: the whole of a masked name. */
  readonly search?: (row: number) => string;
  /** What is drawn in place of the text. */
  readonly cell?: (row: number) => ComponentChildren;
  /** Its sum is shown in the foot and beside each group. */
  readonly sum?: boolean;
}

/** A column's value of a row. */
export function valueOf(column: ListColumn, data: ListData, row: number): Cell {
  return column.value ? column.value(row) : (data.columns[column.id]?.[row] ?? null);
}

/** Nothing is known there. */
const isEmpty = (value: Cell): boolean => value === null || value === '';

/** Whether a column says nothing in any row. */
export function isEmptyColumn(column: ListColumn, data: ListData): boolean {
  for (let row = 0; row < data.count; row += 1) if (!isEmpty(valueOf(column, data, row))) return false;
  return true;
}
