import type { Cell, Slot, TableOptions } from '../table-types.ts';

/** What stands for one row of data in one place. */
export interface Drawn {
  element: HTMLElement;
  cells: Cell[];
}

/** Where every row of data has an element: the body of a table, or of a second table with its fixed columns. */
export interface Place<Row> {
  body: HTMLElement;
  draw: (slot: Slot<Row>) => Drawn;
}

/** One row of data in all its places. */
export interface Line<Row> {
  slot: Slot<Row>;
  drawn: Drawn[];
}

export interface Lines<Row> {
  show(rows: readonly Row[]): void;
  refresh(): void;
}

export function createLine<Row>(row: Row, places: readonly Place<Row>[]): Line<Row> {
  const slot = { row };
  return { slot, drawn: places.map(({ draw }) => draw(slot)) };
}

/** Shows a row in elements that stand already. */
export function reuseLine<Row>(line: Line<Row>, row: Row): Line<Row> {
  line.slot.row = row;
  for (const { cells } of line.drawn) for (const cell of cells) cell.refresh();
  return line;
}

export function removeLine({ drawn }: Line<unknown>): void {
  for (const { element, cells } of drawn) {
    element.remove();
    for (const cell of cells) cell.destroy?.();
  }
}

function arrange(body: HTMLElement, elements: readonly HTMLElement[]): void {
  for (const [index, element] of elements.entries()) {
    if (body.children[index] !== element) body.insertBefore(element, body.children[index] ?? null);
  }
}

/** Every row is in the document. The bodies stay; rows come, go and are kept as `tracking` says. */
export function createLines<Row>(
  { keyOf, tracking }: Pick<TableOptions<Row>, 'keyOf' | 'tracking'>,
  places: readonly Place<Row>[],
): Lines<Row> {
  let lines: Line<Row>[] = [];
  const known = (row: Row, index: number): Line<Row> | undefined => {
    if (tracking === 'none') return undefined;
    return tracking === 'index' ? lines[index] : lines.find(({ slot }) => keyOf(slot.row) === keyOf(row));
  };
  return {
    show: (rows) => {
      const next = rows.map((row, index) => {
        const line = known(row, index);
        return line === undefined ? createLine(row, places) : reuseLine(line, row);
      });
      const kept = new Set(next);
      for (const line of lines) if (!kept.has(line)) removeLine(line);
      for (const [index, { body }] of places.entries()) {
        arrange(
          body,
          next.flatMap(({ drawn }) => drawn[index]?.element ?? []),
        );
      }
      lines = next;
    },
    refresh: () => {
      for (const line of lines) reuseLine(line, line.slot.row);
    },
  };
}
