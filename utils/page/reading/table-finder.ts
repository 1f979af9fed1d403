import type { KnownPage, Words } from '../part.ts';
import { FoundTable } from './found-table.ts';
import { findStrips } from './grid/find-strips.ts';
import { Grid } from './grid/grid.ts';
import { joinStrips } from './grid/join-strips.ts';
import type { Strip } from './grid/strip.ts';
import { type TableEntry, TableParts } from './table-parts.ts';
import { isTitleShown } from './titles.ts';

interface Found {
  readonly page: KnownPage;
  readonly table: FoundTable;
}

/** Finds the tables of all known pages in a document, and keeps those that stay. */
export class TableFinder {
  readonly #document: Document;
  readonly #wordsIn: (words: Words) => Element[];
  readonly #parts: TableParts;
  readonly #heads: Words;
  #found: readonly Found[] = [];
  /** Tables that changed, and whether they had rows before. */
  #changed = new Map<FoundTable, boolean>();
  #awaitsRows = false;

  constructor(document: Document, pages: readonly KnownPage[], wordsIn: (words: Words) => Element[]) {
    this.#document = document;
    this.#wordsIn = wordsIn;
    this.#parts = new TableParts(pages);
    const parts = pages.flatMap((page) => Object.values(page.parts));
    this.#heads = [...new Set(parts.flatMap((part) => (part.kind === 'table' ? Object.values(part.columns).flat() : [])))];
  }

  /** All tables of known pages, also those in hidden tabs. */
  find(): readonly Found[] {
    this.#found = this.isPossible() ? this.#findNow() : [];
    return this.#found;
  }

  /** Whether anything is shown by which a table could be known. In a frame the tabs may stand around the frame. */
  isPossible(): boolean {
    if (this.#document.defaultView?.frameElement || this.#wordsIn(this.#parts.tabWords).length > 0) return true;
    return this.#parts.untabbed.some(({ page }) => this.#wordsIn(page.title).length > 0);
  }

  #findNow(): readonly Found[] {
    const heads = this.#wordsIn(this.#heads);
    const strips = findStrips(this.#document, heads);
    const tabbed = strips.flatMap((strip) => {
      const entry = this.#parts.around(strip.element);
      return entry ? [{ strip, entry }] : [];
    });
    const found: Found[] = [];
    for (const [entry, members] of Map.groupBy(tabbed, (one) => one.entry)) {
      for (const group of joinStrips(members.map(({ strip }) => strip))) found.push(this.#table(entry, new Grid(group, heads)));
    }
    found.push(
      ...this.#untabbed(
        strips.filter((strip) => !tabbed.some((one) => one.strip === strip)),
        heads,
      ),
    );
    this.#awaitsRows = heads.some((head) => !found.some(({ table }) => table.grid.contains(head)));
    return found;
  }

  /** A table in no tab is known by its page's title, and by showing most of the columns. */
  #untabbed(strips: readonly Strip[], heads: readonly Element[]): Found[] {
    const open = this.#parts.untabbed.filter(({ page }) => isTitleShown(this.#wordsIn(page.title)));
    if (open.length === 0) return [];
    return joinStrips(strips).flatMap((group) => {
      const grid = new Grid(group, heads);
      const entry = open.find(({ part }) => {
        const columns = Object.values(part.columns);
        return columns.filter((words) => grid.hasColumn(words)).length * 2 > columns.length;
      });
      return entry ? [this.#table(entry, grid)] : [];
    });
  }

  /** The same table as before where it is built of the same elements: what is known of its rows stays good. */
  #table({ page, name, part }: TableEntry, grid: Grid): Found {
    const before = this.#found.find(({ table }) => table.part === part && table.grid.isBuiltAs(grid));
    if (before) return before;
    const table = new FoundTable(name, part, grid, this.#wordsIn);
    this.#changed.set(table, false);
    return { page, table };
  }

  /** Takes note of a change in a table; tells whether it concerns nothing but rows. */
  touch(node: Node): boolean {
    for (const { table } of this.#found) {
      if (!table.grid.elements.some((element) => element.contains(node))) continue;
      const hadRows = this.#changed.get(table) ?? table.rows().length > 0;
      this.#changed.set(table, hadRows);
      table.changed();
      // The first rows may tell which head is the table's; a head that changes makes another table.
      return hadRows && !table.grid.isInHead(node);
    }
    return false;
  }

  /** Whether heads are shown whose rows have not come yet. */
  awaitsRows(): boolean {
    return this.#awaitsRows;
  }

  isStale(): boolean {
    return this.#changed.size > 0;
  }

  /** The tables that changed since they were taken the last time. */
  takeChanged(): ReadonlySet<FoundTable> {
    const changed = new Set(this.#changed.keys());
    this.#changed = new Map();
    return changed;
  }
}
