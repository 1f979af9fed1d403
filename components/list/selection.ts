import type { RowId } from './data.ts';

/** Which rows are ticked. The view keeps it; a new `isSelected` is how the list learns that it changed. */
export interface Selecting {
  readonly isSelected: (row: number) => boolean;
  /** Why a row cannot be ticked; empty = it can. It must depend on the data alone. */
  readonly whyNot?: (row: number) => string;
  /** Rows that a person ticked or unticked at once; all of them can be ticked. */
  readonly onSelect: (rows: Int32Array, on: boolean) => void;
}

export type TickState = 'none' | 'some' | 'all' | 'impossible';

/** The rows among some that can be ticked. */
export function selectable(rows: Int32Array, { whyNot }: Selecting): Int32Array {
  return whyNot ? rows.filter((row) => whyNot(row) === '') : rows;
}

/** The tick of a box that stands for several rows, all of which can be ticked. */
export function tickOfFree(free: Int32Array, isSelected: (row: number) => boolean): TickState {
  if (free.length === 0) return 'impossible';
  let selected = 0;
  for (const row of free) if (isSelected(row)) selected += 1;
  if (selected === 0) return 'none';
  return selected === free.length ? 'all' : 'some';
}

/** The tick of a box that stands for several rows; those that cannot be ticked do not count. */
export function tickOf(rows: Int32Array, selecting: Selecting): TickState {
  return tickOfFree(selectable(rows, selecting), selecting.isSelected);
}

/** The rows from one line to another, either way round, without the heads of groups. */
export function rowsBetween(lines: Int32Array, from: number, to: number): Int32Array {
  return lines.slice(Math.min(from, to), Math.max(from, to) + 1).filter((line) => line >= 0);
}

/** A set of ids with some rows added or taken out: for views that keep their selection as a set. */
export function withRows<Id extends RowId>(
  selected: ReadonlySet<Id>,
  rows: Int32Array,
  on: boolean,
  idOf: (row: number) => Id | undefined,
): Set<Id> {
  const next = new Set(selected);
  for (const row of rows) {
    const id = idOf(row);
    if (id === undefined) continue;
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}
