/** What a column's head shows. */
export interface HeadColumn {
  /** Name inside the sandbox, for the variants. */
  name: string;
  head: string;
  width: string;
  /** Key of the server's order, where the head has a sort icon. */
  sort?: string;
  /** An eye in the head. */
  eye?: () => void;
  /** What stands in the head cell instead of its text. */
  headNodes?: Node[];
}

/** What one row's element shows now. With tracking by index, and in a virtual list, the row changes under the same element. */
export interface Slot<Row> {
  row: Row;
}

export interface Cell {
  nodes: Node[];
  /** Brings the cell up to date after the slot's row, or the way it is shown, has changed. */
  refresh(): void;
  /** Called when the row goes. */
  destroy?(): void;
}

export interface Column<Row> extends HeadColumn {
  cell: (slot: Slot<Row>) => Cell;
}

export interface TableOptions<Row> {
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
  /** What happens to the rows' elements when the rows change; TinyUI leaves it to the page's author. */
  tracking: 'none' | 'id' | 'index';
  fixedHead: boolean;
  fixedRight: boolean;
  /** A sort icon was clicked: ascending, descending, none in turn. */
  sorted: (sort: string | undefined, descending: boolean) => void;
}

export interface Table<Row> {
  host: HTMLElement;
  rows: readonly Row[];
  show(rows: Row[]): void;
  /** Same rows, shown in another way (the eye). Only text nodes change. */
  refresh(): void;
}
