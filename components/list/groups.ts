import type { Cell } from './data.ts';

export interface Group {
  readonly value: Cell;
  readonly rows: Int32Array;
}

/** Rows by the value that they share; groups in the order in which the first row of each comes. */
export function groupRows(rows: Int32Array, valueOf: (row: number) => Cell): Group[] {
  return [...Map.groupBy(rows, valueOf)].map(([value, members]) => ({ value, rows: Int32Array.from(members) }));
}

/** What stands on each line of a grouped list: a row's number, or for the head of group `g` the number `-1 - g`. */
export function linesOf(groups: readonly Group[]): Int32Array {
  const lines = new Int32Array(groups.reduce((sum, { rows }) => sum + rows.length + 1, 0));
  let at = 0;
  for (const [index, { rows }] of groups.entries()) {
    lines[at] = -1 - index;
    lines.set(rows, at + 1);
    at += rows.length + 1;
  }
  return lines;
}

/** The group whose head stands on a line, if one does. */
export function groupAt(groups: readonly Group[], line: number): Group | undefined {
  return line < 0 ? groups[-1 - line] : undefined;
}
