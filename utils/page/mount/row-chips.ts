import type { Level } from '../../common/level.ts';
import type { InRow } from '../helper.ts';
import type { KnownPage } from '../part.ts';
import type { MountedPlace } from '../mounted-place.ts';
import { hostTag } from '../own-node.ts';
import type { Chip } from '../place-context.ts';
import type { FoundPage } from '../reading/found-part.ts';
import type { FoundTable, TableRow } from '../reading/found-table.ts';
import { isShown } from '../reading/is-shown.ts';
import { readRow, type RowReading } from '../reading/read-row.ts';
import { readable } from '../reading/text.ts';
import type { Tools } from '../tools.ts';
import css from './row-chip.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** After an answer that failed it is asked again so much later, in ms. */
const quietMs = 30_000;

interface Painted {
  readonly host: HTMLElement;
  readonly key: string;
  readonly chip: Chip;
}

/** How long a chip is good, in ms: a page may stay open for days, and what a chip says may count them. */
const goodMs = 10 * 60_000;

/** What a chip is made for: a record, and the actions that it has, which may be all that tells its state. */
const keyOf = ({ identity, actions }: RowReading): string => identity && [identity, ...actions].join('\n');

/** The chips that one place has beside cells. A chip stays only while its row shows the record that it was made for. */
export class RowChips implements MountedPlace {
  readonly #place: InRow<KnownPage, Level>;
  readonly #tools: Tools<Level>;
  readonly #known = new Map<string, Chip | null>();
  readonly #painted = new Map<Element, Painted>();
  #shown: ReadonlySet<FoundTable> = new Set();
  /** Until then nothing is asked again, also what had no answer; `performance.now()`. */
  #goodUntil = 0;

  constructor(place: InRow<KnownPage, Level>, tools: Tools<Level>) {
    this.#place = place;
    this.#tools = tools;
  }

  update({ tables }: FoundPage, changed: ReadonlySet<FoundTable>): void {
    const own = tables.filter((table) => this.#place.column in table.part.columns && table.hasColumn(this.#place.column));
    const rows = new Set(own.flatMap((table) => table.rows().map(({ element }) => element)));
    for (const [row, { host }] of this.#painted) if (!rows.has(row)) this.#take(row, host);
    for (const table of own) if (changed.has(table) || !this.#shown.has(table)) this.#look(table);
    this.#shown = new Set(own);
  }

  /** Paints what is known, and asks in one go for what is not. */
  #look(table: FoundTable): void {
    const now = performance.now();
    if (now > this.#goodUntil) {
      this.#known.clear();
      this.#goodUntil = now + goodMs;
    }
    const unknown = new Map<string, RowReading>();
    for (const row of table.rows()) {
      const reading = readRow(table, row);
      const key = keyOf(reading);
      const painted = this.#painted.get(row.element);
      if (painted && (painted.key !== key || !painted.host.isConnected)) this.#take(row.element, painted.host);
      if (key === '') continue;
      const chip = this.#known.get(key);
      if (chip === undefined) unknown.set(key, reading);
      else if (chip) this.#paint(table, row, key, chip);
    }
    if (unknown.size > 0) void this.#ask(table, unknown);
  }

  async #ask(table: FoundTable, unknown: ReadonlyMap<string, RowReading>): Promise<void> {
    // Asked for, even if the answer fails: a page that changes all the time must not make us ask all the time.
    for (const key of unknown.keys()) this.#known.set(key, null);
    const chips = await this.#place.values([...unknown.values()], { part: table.name, tools: this.#tools }).catch(() => {
      this.#goodUntil = performance.now() + quietMs;
      return new Map<string, Chip>();
    });
    for (const [key, { identity }] of unknown) this.#known.set(key, chips.get(identity) ?? null);
    if (!this.#shown.has(table)) return;
    for (const row of table.rows()) {
      const key = keyOf(readRow(table, row));
      const chip = unknown.has(key) && this.#known.get(key);
      if (chip) this.#paint(table, row, key, chip);
    }
  }

  #paint(table: FoundTable, row: TableRow, key: string, chip: Chip): void {
    const before = this.#painted.get(row.element);
    if (before?.chip === chip) return;
    if (before) this.#take(row.element, before.host);
    const words = table.part.columns[this.#place.column];
    const cells = words ? table.grid.cellsUnder(row, words) : [];
    // A table that fixes columns may keep hidden or empty copies of their cells.
    const cell = cells.find((one) => isShown(one) && readable(one.textContent) !== '') ?? cells[0];
    if (!cell?.isConnected) return;
    const host = createChip(chip);
    cell.append(host);
    this.#painted.set(row.element, { host, key, chip });
  }

  #take(row: Element, host: HTMLElement): void {
    host.remove();
    this.#painted.delete(row);
  }

  remove(): void {
    this.#shown = new Set();
    for (const [row, { host }] of this.#painted) this.#take(row, host);
  }
}

function createChip({ text, title, tone = 'plain' }: Chip): HTMLElement {
  const host = document.createElement(hostTag);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const chip = document.createElement('span');
  chip.className = tone;
  chip.textContent = text;
  if (title !== undefined) chip.title = title;
  root.append(chip);
  return host;
}
