import type { PageHealth } from '../common/health.ts';
import type { KnownPage } from './known-page.ts';
import type { FoundTable } from './reading/find-tables.ts';
import { recordRows, rowAction } from './reading/table.ts';
import { isChosenTab, tabNamed } from './reading/tabs.ts';
import { send } from './send.ts';

type Tables = readonly FoundTable<string, string, string>[];
type PartReport = PageHealth['parts'];

/** How long a page may take to bring its table before the table counts as not found, in ms. */
const patienceMs = 10_000;

const lostParts = (page: KnownPage): PartReport => [
  { part: 'tab', found: true, required: true },
  { part: 'innerTab', found: Object.values(page.innerTabs).some(({ words }) => tabNamed(words) !== undefined), required: true },
  { part: 'table', found: false, required: true },
];

/** Reports which parts of a known page were found, once for each different finding. */
export class PageHealthWatch {
  readonly #reported = new Map<string, string>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /** Takes note of what a pass found. */
  saw(page: KnownPage, tables: Tables): void {
    const filled = tables.filter(({ element }) => recordRows(element).length > 0);
    if (tables.length > 0) {
      clearTimeout(this.#waiting.get(page.id));
      this.#waiting.delete(page.id);
    }
    if (filled.length > 0) this.#report(page, partsOf(page, filled));
    else if (tables.length === 0 && !this.#waiting.has(page.id) && isOpen(page)) {
      this.#waiting.set(
        page.id,
        setTimeout(() => this.#miss(page), patienceMs),
      );
    }
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  /** The timer stays noted, so that a page which never brings its table is asked once and not again and again. */
  #miss(page: KnownPage): void {
    if (isOpen(page)) this.#report(page, lostParts(page));
    else this.#waiting.delete(page.id);
  }

  #report(page: KnownPage, parts: PartReport): void {
    const finding = JSON.stringify(parts);
    if (this.#reported.get(page.id) === finding) return;
    this.#reported.set(page.id, finding);
    // Health is for information: where it cannot be told, the helpers still do their work.
    void send('page.health', { page: page.id, parts }).catch(() => this.#reported.delete(page.id));
  }
}

/** Whether the page's tab is the chosen one: another tab of the same page has no such table, and that is no fault. */
function isOpen(page: KnownPage): boolean {
  const tab = tabNamed(page.tab.words);
  return tab !== undefined && isChosenTab(tab);
}

function partsOf(page: KnownPage, tables: Tables): PartReport {
  const every = (found: (table: Tables[number]) => boolean): boolean => tables.every(found);
  return [
    { part: 'tab', found: true, required: true },
    { part: 'innerTab', found: true, required: true },
    { part: 'table', found: true, required: true },
    ...Object.entries(page.rowActions).map(([part, { words }]) => ({
      part,
      found: every(({ element }) => recordRows(element).some((row) => rowAction(row, words))),
      required: true,
    })),
    ...Object.keys(page.columns).map((part) => ({ part, found: every(({ columns }) => columns.has(part)), required: false })),
  ];
}
