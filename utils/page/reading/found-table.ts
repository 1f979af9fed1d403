import type { TablePart } from '../part.ts';
import type { Grid, GridRow } from './grid/grid.ts';
import { isShown } from './is-shown.ts';

/** One row of a table. Which record it shows may change at any moment. */
export type TableRow = GridRow;

/** What opens the actions of a row that do not fit into it. */
export const moreWords = ['更多'];

/** A table of a known page, with what was recognised in it. */
export class FoundTable<C extends string = string, A extends string = string, T extends string = string> {
  /** The name of the page's part that it is. */
  readonly name: T;
  readonly part: TablePart<C, A>;
  readonly grid: Grid;
  readonly #wordsOf: (words: readonly string[]) => readonly Element[];
  /** Elements that show some words, by the row that they stand in. */
  #byRow = new Map<readonly string[], ReadonlyMap<TableRow | undefined, readonly Element[]>>();

  /** @param wordsOf elements that show one of some known words, anywhere in the document. */
  constructor(name: T, part: TablePart<C, A>, grid: Grid, wordsOf: (words: readonly string[]) => readonly Element[]) {
    this.name = name;
    this.part = part;
    this.grid = grid;
    this.#wordsOf = wordsOf;
  }

  /** Forgets what was read of its rows. */
  changed(): void {
    this.grid.changed();
    this.#byRow = new Map();
  }

  /** Rows with records, as they stood when the page last changed. */
  rows(): readonly TableRow[] {
    return this.grid.rows();
  }

  hasColumn(column: C): boolean {
    return this.grid.hasColumn(this.part.columns[column]);
  }

  /** The elements of a row that show the word of a row action. */
  actionsOf(row: TableRow): ReadonlyMap<A, readonly Element[]> {
    const names = Object.keys(this.part.rowActions) as A[];
    return new Map(
      names.flatMap((name): [A, readonly Element[]][] => {
        const words = this.#inRow(row, this.part.rowActions[name]);
        return words.length > 0 ? [[name, words]] : [];
      }),
    );
  }

  /** What a person presses in a row to see more of its actions, where the page shows such a thing. */
  moreOf(row: TableRow): Element | undefined {
    return this.#inRow(row, moreWords).find(isShown);
  }

  /** Elements outside all rows, or in one of them, that show the word of a row action now: entries of an open menu. */
  shownFor(row: TableRow, name: A): readonly Element[] {
    return this.#wordsOf(this.part.rowActions[name]).filter(
      (word) => (!this.grid.contains(word) || this.grid.rowOf(word)?.element === row.element) && isShown(word),
    );
  }

  /** Looked up once for all rows: a table may have a thousand of them. */
  #inRow(row: TableRow, words: readonly string[]): readonly Element[] {
    const known = this.#byRow.get(words) ?? Map.groupBy(this.#wordsOf(words), (word) => this.grid.rowOf(word));
    this.#byRow.set(words, known);
    return known.get(row) ?? [];
  }
}
