import type { Cell, Column, Slot } from './table-types.ts';

function textCell<Row>(text: (row: Row) => string): (slot: Slot<Row>) => Cell {
  return (slot) => {
    const node = document.createTextNode(text(slot.row));
    const refresh = (): void => {
      const now = text(slot.row);
      if (node.data !== now) node.data = now;
    };
    return { nodes: [node], refresh };
  };
}

export function textColumn<Row>(name: string, head: string, width: string, value: (row: Row) => string): Column<Row> {
  return { name, head, width, cell: textCell(value) };
}
