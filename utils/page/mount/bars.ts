import type { Level } from '../../common/level.ts';
import type { AboveTable } from '../helper.ts';
import type { KnownPage } from '../part.ts';
import type { MountedPlace } from '../mounted-place.ts';
import type { FoundPage } from '../reading/found-part.ts';
import type { FoundTable } from '../reading/found-table.ts';
import { isPane } from '../reading/tabs.ts';
import { isTicked } from '../reading/ticks.ts';
import type { Tools } from '../tools.ts';
import { openFrom } from './popover.ts';
import { isAfter, settle } from './settle.ts';
import { Views } from './views.ts';

/** The bars that one place has above tables. */
export class Bars implements MountedPlace {
  readonly #place: AboveTable<KnownPage, Level>;
  readonly #tools: Tools<Level>;
  readonly #sheet: CSSStyleSheet;
  readonly #views: Views;
  readonly #ticks = new WeakMap<FoundTable, string>();
  #tables: readonly FoundTable[] = [];

  constructor(place: AboveTable<KnownPage, Level>, tools: Tools<Level>, sheet: CSSStyleSheet) {
    this.#place = place;
    this.#tools = tools;
    this.#sheet = sheet;
    this.#views = new Views('bar', sheet);
  }

  /** Puts a bar above each table that has none, draws those that changed, and takes away those whose table is gone. */
  update({ tables }: Pick<FoundPage, 'tables'>, changed: ReadonlySet<FoundTable>): void {
    const before = new Set(this.#tables);
    this.#tables = tables.filter(({ name }) => name === this.#place.table);
    for (const table of this.#tables) {
      if (changed.has(table) || !before.has(table) || this.#ticks.get(table) !== ticksOf(table)) this.#draw(table);
    }
    this.#views.keepOnly(new Set(this.#tables.map(({ grid }) => grid.elements[0] ?? grid)));
  }

  remove(): void {
    this.update({ tables: [] }, new Set());
  }

  #draw(table: FoundTable): void {
    this.#ticks.set(table, ticksOf(table));
    this.#views.draw(
      table.grid.elements[0] ?? table.grid,
      ({ element }) =>
        this.#place.view({ table, tools: this.#tools, refresh: () => this.#draw(table), open: openFrom(element, this.#sheet) }),
      (host) => putAbove(host, table),
    );
  }
}

/** Which rows are ticked now: what no change of the document tells of. */
function ticksOf(table: FoundTable): string {
  return table
    .rows()
    .map((row) => (isTicked(row) ? 1 : 0))
    .join('');
}

/** A bar stands before the box around head and rows, so that nothing inside it moves, but never outside of the table's tab. */
function putAbove(host: HTMLElement, { grid }: FoundTable): void {
  const { box } = grid;
  if (isPane(box) || box === box.ownerDocument.body) settle(host, host.parentElement === box, () => box.prepend(host));
  else settle(host, host.parentElement === box.parentElement && isAfter(box, host), () => box.before(host));
}
