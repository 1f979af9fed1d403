import { autoId, h } from '../element.ts';
import type { Cell, Column, Slot } from './table.ts';

export interface Ticks<Row> {
  column: Column<Row>;
  /** Keys of the ticked rows, of all pages that were visited. */
  keys(): string[];
  clear(): void;
  /** Brings the head's box up to date with the rows on the page. */
  update(rows: readonly Row[]): void;
}

export interface TicksOptions<Row> {
  keyOf: (row: Row) => string;
  changed: () => void;
}

/** TinyUI's pair: the real box is `display: none`, what people see is its label. */
function createBox(role: 'ticheckgroup' | 'ticheckitem'): { input: HTMLInputElement; nodes: Node[] } {
  const id = autoId();
  const input = h('input', { type: 'checkbox', ticheckbox: true, [role]: true, id }) as HTMLInputElement;
  const label = h('label', { class: 'ti3-checkbox', for: id }, [
    h('span', { class: 'ti3-checkbox-skin ti3-icon ti3-icon-checkmark', tabindex: '0' }),
    h('span', { class: 'ti3-checkbox-label' }),
  ]);
  return { input, nodes: [input, label] };
}

/** The tick column. Ticks outlive paging; the box in the head ticks the rows of the page that is shown. */
export function createTicks<Row>({ keyOf, changed }: TicksOptions<Row>): Ticks<Row> {
  const ticked = new Set<string>();
  const group = createBox('ticheckgroup');
  const boxes = new Map<HTMLInputElement, Slot<Row>>();
  let shown: readonly Row[] = [];

  const draw = (): void => {
    for (const [input, slot] of boxes) input.checked = ticked.has(keyOf(slot.row));
    const count = shown.filter((row) => ticked.has(keyOf(row))).length;
    group.input.checked = count > 0 && count === shown.length;
    group.input.indeterminate = count > 0 && count < shown.length;
    changed();
  };
  const mark = (rows: readonly Row[], on: boolean): void => {
    for (const row of rows) {
      if (on) ticked.add(keyOf(row));
      else ticked.delete(keyOf(row));
    }
    draw();
  };
  group.input.addEventListener('change', () => mark(shown, group.input.checked));

  const cell = (slot: Slot<Row>): Cell => {
    const { input, nodes } = createBox('ticheckitem');
    boxes.set(input, slot);
    input.checked = ticked.has(keyOf(slot.row));
    input.addEventListener('change', () => mark([slot.row], input.checked));
    return {
      nodes,
      refresh: () => {
        input.checked = ticked.has(keyOf(slot.row));
      },
      destroy: () => boxes.delete(input),
    };
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
      draw();
    },
  };
}
