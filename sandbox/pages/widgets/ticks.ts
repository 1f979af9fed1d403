import { createTickBox, type TickBox } from './tick-box.ts';
import type { Cell, Column, Slot } from './table-types.ts';

export interface Ticks<Row> {
  column: Column<Row>;
  /** Keys of the ticked rows; of all pages that were visited, unless ticks are lost with their page. */
  keys(): string[];
  clear(): void;
  /** Brings the head's box up to date with the rows on the page. */
  update(rows: readonly Row[]): void;
}

export interface TicksOptions<Row> {
  keyOf: (row: Row) => string;
  changed: () => void;
  /** Rows that are no longer shown lose their ticks. */
  lost: boolean;
}

/** The tick column. The box in the head ticks the rows of the page that is shown. */
export function createTicks<Row>({ keyOf, changed, lost }: TicksOptions<Row>): Ticks<Row> {
  const ticked = new Set<string>();
  const boxes = new Map<TickBox, Slot<Row>>();
  let shown: readonly Row[] = [];

  const show = (box: TickBox, { row }: Slot<Row>): void => box.show(ticked.has(keyOf(row)) ? 'on' : 'off');
  const draw = (): void => {
    for (const [box, slot] of boxes) show(box, slot);
    const count = shown.filter((row) => ticked.has(keyOf(row))).length;
    group.show(count === 0 ? 'off' : count === shown.length ? 'on' : 'some');
    changed();
  };
  const mark = (rows: readonly Row[], on: boolean): void => {
    for (const row of rows) {
      if (on) ticked.add(keyOf(row));
      else ticked.delete(keyOf(row));
    }
    draw();
  };
  const group = createTickBox(true, (on) => mark(shown, on));

  const cell = (slot: Slot<Row>): Cell => {
    const box = createTickBox(false, (on) => mark([slot.row], on));
    boxes.set(box, slot);
    show(box, slot);
    return { nodes: box.nodes, refresh: () => show(box, slot), destroy: () => boxes.delete(box) };
  };
  return {
    column: { name: 'ticks', head: '', headNodes: group.nodes, width: '40px', cell },
    keys: () => [...ticked],
    clear: () => {
      ticked.clear();
      draw();
    },
    update: (rows) => {
      shown = rows;
      const keys = new Set(rows.map(keyOf));
      if (lost) for (const key of ticked) if (!keys.has(key)) ticked.delete(key);
      draw();
    },
  };
}
