import type { FoundTable, TableRow } from './found-table.ts';
import { readable } from './text.ts';

/** One record, read at one moment. A column that is not there is missing in `cells`; a masked value is as displayed. */
export interface RowReading<C extends string = string> {
  readonly cells: Readonly<Partial<Record<C, string>>>;
  /** The last piece of the address that a cell's link leads to, where the page has one: often the record's id. */
  readonly ids: Readonly<Partial<Record<C, string>>>;
  /** Names of the row actions that the row has, in sight or under 更多. */
  readonly actions: readonly string[];
  /** Tells whether two readings show the same record; empty where nothing tells it, and then no two are the same. */
  readonly identity: string;
}

/** Reads a row now. Must be called at the press: pages reuse rows for other records. */
export function readRow<C extends string, A extends string>(table: FoundTable<C, A>, row: TableRow): RowReading<C> {
  const cells: Partial<Record<C, string>> = {};
  const ids: Partial<Record<C, string>> = {};
  for (const name of Object.keys(table.part.columns) as C[]) {
    const under = table.grid.cellsUnder(row, table.part.columns[name]);
    if (under.length === 0) continue;
    const cell = under.find((candidate) => textOf(candidate) !== '') ?? under[0];
    if (!cell) continue;
    cells[name] = textOf(cell);
    const id = idIn(cell);
    if (id !== undefined) ids[name] = id;
  }
  return { cells, ids, actions: [...table.actionsOf(row).keys()], identity: identityOf(table, row) };
}

/** Whether two readings are of one record. */
export function isSameRecord(one: RowReading, other: RowReading): boolean {
  return one.identity !== '' && one.identity === other.identity;
}

/** What a person reads in a cell; innerText keeps its lines apart, which textContent glues together. */
function textOf(cell: Element): string {
  return readable(cell instanceof HTMLElement ? cell.innerText : cell.textContent);
}

/** Every cell counts but those with actions: masked names are alike, and a page may hide the columns that tell records apart. */
export function identityOf(table: FoundTable, row: TableRow): string {
  const actions = [...table.actionsOf(row).values()].flat();
  const facts = table.grid.cellsOf(row).filter((cell) => !actions.some((action) => cell.contains(action)));
  const texts = facts.map((cell) => readable(cell.textContent));
  return texts.some(Boolean) ? texts.join('\n') : '';
}

function idIn(cell: Element): string | undefined {
  const href = cell.querySelector('a[href]')?.getAttribute('href') ?? '';
  if (href === '' || /^javascript:/i.test(href)) return undefined;
  return /([\w-]{4,64})\/?(?:[?#].*)?$/.exec(href.replace(/^.*[?&](?:\w*[iI]d|code)=([\w-]+).*$/, '/$1'))?.[1];
}
