import { isLabelled } from '../text.ts';
import { cellUnder, type Head, headOf } from './head.ts';
import type { Strip } from './strip.ts';

interface Part {
  readonly strip: Strip;
  readonly head: Head;
}

/** One record of a table: a row in each of the strips that make up the table. */
export interface GridRow {
  /** The row in the first strip; tells one row of a pass from another, not one record from another. */
  readonly element: Element;
  readonly elements: readonly Element[];
}

/** What a person sees as one table, however it is built. Everything above this file speaks of a grid only. */
export class Grid {
  readonly #parts: readonly Part[];
  readonly #columns = new Map<readonly string[], (number | undefined)[]>();
  /** What the heads said when the grid was made: a page may write them anew. */
  readonly #heads: string;
  #rows: readonly GridRow[] | undefined;
  #rowOf = new Map<Element, GridRow>();

  /**
   * @param strips those that a person reads as one table; the one with the records' facts first.
   * @param words elements that show a known head anywhere.
   */
  constructor(strips: readonly Strip[], words: readonly Element[]) {
    this.#parts = strips.map((strip) => ({ strip, head: headOf(strip, words) }));
    this.#heads = this.#parts.flatMap(({ head }) => head.cells.map(({ textContent }) => textContent)).join('\n');
  }

  /** The elements that hold its rows. */
  get elements(): readonly Element[] {
    return this.#parts.map(({ strip }) => strip.element);
  }

  /** The innermost element around all of its strips and heads. */
  get box(): Element {
    const inside = this.#parts.flatMap(({ strip, head }) => [strip.element, ...head.cells]);
    const [first] = this.#parts;
    let box: Element | null = first?.head.box ?? null;
    while (box?.parentElement && !inside.every((element) => box?.contains(element))) box = box.parentElement;
    return box ?? document.documentElement;
  }

  /** Whether a node lies in its rows or in its heads. */
  contains(node: Node): boolean {
    return this.elements.some((element) => element.contains(node)) || this.isInHead(node);
  }

  /** Whether a node lies in its heads. */
  isInHead(node: Node): boolean {
    return this.#parts.some(({ head }) => head.cells.some((cell) => cell.contains(node)) || head.cells[0]?.parentElement === node);
  }

  /** Whether another grid is made of the same elements, with the same heads. */
  isBuiltAs(other: Grid): boolean {
    const own = this.#elementsOfAll();
    const others = other.#elementsOfAll();
    const isSame = own.length === others.length && own.every((element, index) => element === others[index]);
    return isSame && this.#heads === other.#heads;
  }

  #elementsOfAll(): Element[] {
    return this.#parts.flatMap(({ strip, head }) => [strip.element, ...head.cells]);
  }

  /** Forgets what was read of its rows. */
  changed(): void {
    this.#rows = undefined;
  }

  /** Rows with records, as they stood when the page last changed. */
  rows(): readonly GridRow[] {
    this.#rows ??= this.#readRows();
    return this.#rows;
  }

  #readRows(): readonly GridRow[] {
    const [first = [], ...others] = this.#parts.map(({ strip }) => strip.rows());
    // While a page brings the rows of one strip after the other, nobody can tell which belong together.
    if (others.some(({ length }) => length !== first.length)) return [];
    const rows = first.map((element, index) => ({ element, elements: [element, ...others.flatMap((more) => more[index] ?? [])] }));
    this.#rowOf = new Map(rows.flatMap((row) => row.elements.map((element) => [element, row] as const)));
    return rows;
  }

  /** The row that a node lies in. */
  rowOf(node: Node): GridRow | undefined {
    this.rows();
    for (const { strip } of this.#parts) {
      const element = strip.rowOf(node);
      if (element) return this.#rowOf.get(element);
    }
    return undefined;
  }

  /** All cells of a row, strip by strip. */
  cellsOf({ elements }: GridRow): readonly Element[] {
    return this.#parts.flatMap(({ strip }, index) => {
      const row = elements[index];
      return row ? strip.cellsOf(row) : [];
    });
  }

  /** The cells of a row under the head that is one of `words`; several where a strip repeats another one's columns. */
  cellsUnder({ elements }: GridRow, words: readonly string[]): readonly Element[] {
    return this.#parts.flatMap(({ strip, head }, index) => {
      const row = elements[index];
      const column = row ? this.#columnsOf(words)[index] : undefined;
      const cell = row && column !== undefined ? cellUnder(head, column, strip.cellsOf(row)) : undefined;
      return cell ? [cell] : [];
    });
  }

  /** Whether it has a column whose head is one of `words`. */
  hasColumn(words: readonly string[]): boolean {
    return this.#columnsOf(words).some((column) => column !== undefined);
  }

  /** The number of a column in each strip. Heads that change make a new grid. */
  #columnsOf(words: readonly string[]): readonly (number | undefined)[] {
    const known = this.#columns.get(words);
    if (known) return known;
    const columns = this.#parts.map(({ head }) => columnIn(head, words));
    this.#columns.set(words, columns);
    return columns;
  }
}

/** The documented word comes first, wherever its column stands. */
function columnIn({ cells }: Head, words: readonly string[]): number | undefined {
  for (const word of words) {
    const index = cells.findIndex((cell) => isLabelled(cell, [word]));
    if (index >= 0) return index;
  }
  return undefined;
}
