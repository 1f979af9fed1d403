import type { KnownPage, Part } from '../known-page.ts';
import { headTexts, recordRows, rowAction } from './table.ts';
import { tabTitlesAround } from './tabs.ts';
import { isOneOf, readable } from './text.ts';

/** A table of a known page, with what was recognised in it. */
export interface FoundTable<C extends string, A extends string, T extends string> {
  readonly element: HTMLTableElement;
  readonly innerTab: T;
  readonly columns: ReadonlyMap<C, number>;
  readonly page: KnownPage<C, A, T>;
}

/** One record, read at one moment. A column that is not there is missing in `cells`; a masked value is as displayed. */
export interface RowReading<C extends string> {
  readonly cells: Readonly<Partial<Record<C, string>>>;
  /** Tells whether two readings show the same record. */
  readonly identity: string;
}

/** The inner tab that the titles around a table name, provided that the page's own tab is around it. */
function innerTabOf<T extends string>(page: KnownPage<string, string, T>, titles: readonly string[]): T | undefined {
  const names = Object.keys(page.innerTabs) as T[];
  for (const [level, title] of titles.entries()) {
    const name = names.find((candidate) => isOneOf(title, page.innerTabs[candidate].words));
    if (name) return titles.slice(level + 1).some((outer) => isOneOf(outer, page.tab.words)) ? name : undefined;
  }
  return undefined;
}

/** All tables of a page in a document, also those of tabs that are hidden now. */
export function findTables<C extends string, A extends string, T extends string>(
  document: Document,
  page: KnownPage<C, A, T>,
): FoundTable<C, A, T>[] {
  const found: FoundTable<C, A, T>[] = [];
  for (const element of document.querySelectorAll('table')) {
    if (element.tBodies.length === 0) continue;
    const innerTab = innerTabOf(page, tabTitlesAround(element));
    if (innerTab === undefined) continue;
    const heads = headTexts(element);
    const columns = new Map<C, number>();
    for (const name of Object.keys(page.columns) as C[]) {
      const index = columnOf(heads, page.columns[name].words);
      if (index !== undefined) columns.set(name, index);
    }
    found.push({ element, innerTab, columns, page });
  }
  return found;
}

/** Reads a row now. Must be called at the click: pages reuse rows for other records. */
export function readRow<C extends string>(table: FoundTable<C, string, string>, row: HTMLTableRowElement): RowReading<C> {
  const cells: Partial<Record<C, string>> = {};
  for (const [name, index] of table.columns) {
    const cell = row.cells[index];
    // innerText keeps the lines of a cell apart, which textContent glues together.
    if (cell) cells[name] = readable(cell.innerText);
  }
  const actions = Object.values<Part>(table.page.rowActions).map(({ words }) => rowAction(row, words)?.closest('td'));
  // Every cell counts: masked names are alike, and a page may hide the columns that tell two records apart.
  const texts = [...row.cells].filter((cell) => !actions.includes(cell)).map((cell) => readable(cell.textContent));
  return { cells, identity: texts.join('\n') };
}

/** The column whose head is one of `words`; the documented word comes first, wherever its column stands. */
function columnOf(heads: readonly string[], words: readonly string[]): number | undefined {
  for (const word of words) {
    const index = heads.findIndex((head) => isOneOf(head, [word]));
    if (index >= 0) return index;
  }
  return undefined;
}

/** Rows that have a row action, with that action. */
export function rowsWithAction<A extends string>(
  table: FoundTable<string, A, string>,
  action: A,
): { row: HTMLTableRowElement; action: HTMLElement }[] {
  return recordRows(table.element).flatMap((row) => {
    const element = rowAction(row, table.page.rowActions[action].words);
    return element ? [{ row, action: element }] : [];
  });
}
