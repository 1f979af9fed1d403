import type { Level } from '../../common/level.ts';
import type { InRow } from '../helper.ts';
import type { KnownPage } from '../part.ts';
import type { MountedPlace } from '../mounted-place.ts';
import { hostTag } from '../own-node.ts';
import type { Chip } from '../place-context.ts';
import type { FoundPage } from '../reading/found-part.ts';
import type { FoundTable, TableRow } from '../reading/found-table.ts';
import { readRow, type RowReading } from '../reading/read-row.ts';
import type { Tools } from '../tools.ts';
import css from './row-chip.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** After an answer that failed, in ms. */
const quietMs = 30_000;

interface Painted {
  readonly host: HTMLElement;
  readonly identity: string;
}

/** The chips that one place has beside cells. A chip stays only while its row shows the record that it was made for. */
export class RowChips implements MountedPlace {
  readonly #place: InRow<KnownPage, Level>;
  readonly #tools: Tools<Level>;
  readonly #known = new Map<string, Chip | null>();
  readonly #painted = new Map<Element, Painted>();
  #shown: ReadonlySet<FoundTable> = new Set();
  /** Until then nothing is asked again, after an answer that failed; `performance.now()`. */
  #quietUntil = 0;

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
    const unknown = new Map<string, RowReading>();
    for (const row of table.rows()) {
      const reading = readRow(table, row);
      const painted = this.#painted.get(row.element);
      if (painted && (painted.identity !== reading.identity || !painted.host.isConnected)) this.#take(row.element, painted.host);
      if (reading.identity === '') continue;
      const chip = this.#known.get(reading.identity);
      if (chip === undefined) unknown.set(reading.identity, reading);
      else if (chip) this.#paint(table, row, reading.identity, chip);
    }
    if (unknown.size > 0 && performance.now() > this.#quietUntil) void this.#ask(table, unknown);
  }

  async #ask(table: FoundTable, unknown: ReadonlyMap<string, RowReading>): Promise<void> {
    // Asked for, even if the answer fails: a page that changes all the time must not make us ask all the time.
    for (const identity of unknown.keys()) this.#known.set(identity, null);
    const chips = await this.#place
      .values([...unknown.values()], { part: table.name, tools: this.#tools })
      .catch(() => this.#failed(unknown));
    if (!this.#shown.has(table)) return;
    for (const [identity, chip] of chips) this.#known.set(identity, chip);
    for (const row of table.rows()) {
      const { identity } = readRow(table, row);
      const chip = chips.get(identity);
      if (chip) this.#paint(table, row, identity, chip);
    }
  }

  /** Forgets what was asked for, so that it is asked for again, but not at once. */
  #failed(unknown: ReadonlyMap<string, RowReading>): ReadonlyMap<string, Chip> {
    for (const identity of unknown.keys()) this.#known.delete(identity);
    this.#quietUntil = performance.now() + quietMs;
    return new Map();
  }

  #paint(table: FoundTable, row: TableRow, identity: string, chip: Chip): void {
    if (this.#painted.has(row.element)) return;
    const words = table.part.columns[this.#place.column];
    const cell = words && table.grid.cellsUnder(row, words)[0];
    if (!cell?.isConnected) return;
    const host = createChip(chip);
    cell.append(host);
    this.#painted.set(row.element, { host, identity });
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
