import { useEffect, useRef } from 'preact/hooks';
import { groupAt } from './groups.ts';
import type { Selecting } from './selection.ts';
import { rowsBetween, selectable, tickOf } from './selection.ts';
import type { Lines } from './use-lines.ts';

/** Ticking rows of a list: one, a range that began at the line ticked last, or a whole group. */
export function useTicks({ lines, groups }: Lines, selecting: Selecting | undefined) {
  const anchor = useRef(-1);
  // Other rows stand on the lines now: a range from where it began would take in what nobody meant.
  useEffect(() => void (anchor.current = -1), [lines]);

  const tickRows = (rows: Int32Array, on: boolean): void => {
    if (!selecting) return;
    const free = selectable(rows, selecting);
    if (free.length > 0) selecting.onSelect(free, on);
  };
  const tickLine = (line: number, on: boolean, range: boolean): void => {
    tickRows(rowsBetween(lines, range && anchor.current >= 0 ? anchor.current : line, line), on);
    anchor.current = line;
  };
  /** Turns what stands on a line round: a row, or all rows of a group. */
  const turn = (line: number, range: boolean): void => {
    const row = lines[line];
    if (!selecting || row === undefined) return;
    const group = groupAt(groups, row);
    if (group) tickRows(group.rows, tickOf(group.rows, selecting) !== 'all');
    else tickLine(line, !selecting.isSelected(row), range);
  };
  return { tickRows, tickLine, turn };
}
