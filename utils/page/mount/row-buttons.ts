import type { Level } from '../../common/level.ts';
import type { BesideRowAction } from '../helper.ts';
import type { KnownPage } from '../part.ts';
import type { MountedPlace } from '../mounted-place.ts';
import type { OpenPopover } from '../place-context.ts';
import type { FoundPage } from '../reading/found-part.ts';
import type { FoundTable } from '../reading/found-table.ts';
import { rowAction } from '../reading/row-action.ts';
import { t } from '../t.ts';
import type { Tools } from '../tools.ts';
import { isPressable } from '../trusted-press.ts';
import { openPopover } from './popover.ts';
import { createRowButton, focusRowButton } from './row-button.ts';
import { isAfter, settle } from './settle.ts';

/** The buttons that one place has in the rows of tables. */
export class RowButtons implements MountedPlace {
  readonly #place: BesideRowAction<KnownPage, Level>;
  readonly #tools: Tools<Level>;
  readonly #sheet: CSSStyleSheet;
  readonly #hostBeside = new WeakMap<Element, HTMLElement>();
  readonly #inTable = new Map<FoundTable, Set<HTMLElement>>();
  readonly #placed = new Map<HTMLElement, FoundTable>();

  constructor(place: BesideRowAction<KnownPage, Level>, tools: Tools<Level>, sheet: CSSStyleSheet) {
    this.#place = place;
    this.#tools = tools;
    this.#sheet = sheet;
  }

  /** Puts a button beside each row action that has none, and takes away those whose action or table is gone. */
  update({ tables }: FoundPage, changed: ReadonlySet<FoundTable>): void {
    const own = tables.filter(({ part }) => this.#place.action in part.rowActions);
    if (own.length === this.#inTable.size && own.every((table) => this.#inTable.has(table) && !changed.has(table))) return;
    const before = new Set(this.#placed.keys());
    for (const table of own) {
      if (changed.has(table) || !this.#inTable.has(table)) this.#inTable.set(table, this.#putInto(table));
    }
    for (const table of this.#inTable.keys()) if (!own.includes(table)) this.#inTable.delete(table);
    const kept = new Set([...this.#inTable.values()].flatMap((hosts) => [...hosts]));
    for (const host of before) if (!kept.has(host)) this.#take(host);
  }

  #putInto(table: FoundTable): Set<HTMLElement> {
    const hosts = new Set<HTMLElement>();
    for (const row of table.rows()) {
      const anchor = rowAction(table, row, this.#place.action) ?? table.moreOf(row);
      const cell = anchor && table.grid.cellsOf(row).findLast((candidate) => candidate.contains(anchor));
      if (!anchor || !cell) continue;
      const host = this.#hostBeside.get(anchor) ?? createRowButton(t(this.#place.label));
      this.#hostBeside.set(anchor, host);
      this.#placed.set(host, table);
      hosts.add(host);
      settleIn(cell, anchor, host);
    }
    return hosts;
  }

  #take(host: HTMLElement): void {
    host.remove();
    this.#placed.delete(host);
  }

  owns(host: EventTarget | null): boolean {
    return this.#placed.has(host as HTMLElement);
  }

  aim(): void {
    this.#place.aim?.(this.#tools);
  }

  /** Hands a press to the helper, with the row as it stands now. */
  press(event: Event): void {
    const host = event.target as HTMLElement;
    if (!isPressable(event, host)) return;
    this.aim();
    const table = this.#placed.get(host);
    // Rows are read anew: what the last pass saw may be a frame old.
    table?.changed();
    const row = table?.grid.rowOf(host);
    if (!table || !row) return;
    const { action, label, press } = this.#place;
    const open: OpenPopover = (view) => openPopover(host, t(label), this.#sheet, view, () => focusRowButton(host));
    press({ table, row, action, open, tools: this.#tools });
  }

  remove(): void {
    for (const host of this.#placed.keys()) this.#take(host);
    this.#inTable.clear();
  }
}

/**
 * Our host goes after the cell's own child that holds the action, not inside it: a library may count its children. Where that
 * child is a mere line of its own the host would stand below it, and a cell of fixed height cut it off: then it goes into the line.
 */
function settleIn(cell: Element, action: Element, host: HTMLElement): void {
  let holder = action;
  let item = action;
  while (holder !== cell && holder.parentElement && holder.parentElement !== cell) {
    item = holder;
    holder = holder.parentElement;
  }
  if (holder === cell) return settle(host, host.parentElement === cell, () => cell.append(host));
  const anchor = item !== holder && isLine(holder) ? item : holder;
  settle(host, isAfter(host, anchor), () => (anchor === item ? holder.append(host) : holder.after(host)));
}

function isLine(holder: Element): boolean {
  return !holder.localName.includes('-') && /^(block|flex)$/.test(getComputedStyle(holder).display);
}
