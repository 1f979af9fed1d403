import type { ListColumn, ListData } from './data.ts';
import { isEmptyColumn } from './data.ts';

/** Ids of the columns that say nothing in any row. */
export function emptyColumns(columns: readonly ListColumn[], data: ListData): ReadonlySet<string> {
  return new Set(columns.filter((column) => isEmptyColumn(column, data)).map(({ id }) => id));
}

/** The columns to show: as a person chose, else all but those hidden by default and those that say nothing. */
export function chosenColumns(
  columns: readonly ListColumn[],
  empty: ReadonlySet<string>,
  choice: Readonly<Record<string, boolean>>,
): ListColumn[] {
  const shown = columns.filter(({ id, hiddenByDefault }) => choice[id] ?? !(hiddenByDefault === true || empty.has(id)));
  return shown.length > 0 ? shown : columns.slice(0, 1);
}
