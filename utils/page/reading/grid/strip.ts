/**
 * One physical table: what a page builds with one `<table>`, one ARIA grid or one box of rows. A person may see several
 * side by side as one table: see {@link Grid}.
 */
export interface Strip {
  /** The element that holds the rows, and the head where that is not elsewhere. */
  readonly element: Element;
  /** Cells of the head, in their order; none where the strip has no head of its own. */
  headCells(): readonly Element[];
  /** Rows with records, as they stand in the document now. */
  rows(): readonly Element[];
  cellsOf(row: Element): readonly Element[];
  /** The row that a node lies in. */
  rowOf(node: Node): Element | undefined;
}

/** Whether two boxes are side by side on the screen in such a way that a person reads them as one line or one column. */
export function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.min(to, otherTo) - Math.max(from, otherFrom);
}
