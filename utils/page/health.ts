import type { PageHealth } from '../common/health.ts';
import type { KnownPage, Part } from './known-page.ts';
import type { FoundTable } from './reading/find-tables.ts';
import { rowsWithAction } from './reading/find-tables.ts';
import { recordRows } from './reading/table.ts';
import { isOneOf } from './reading/text.ts';
import { send } from './send.ts';

type Tables = readonly FoundTable<string, string, string>[];
type PartReport = PageHealth['parts'];

/** How long a page may take to bring its table before the table counts as not found, in ms. */
const patienceMs = 10_000;

/** Reports which parts of a known page were found, once for each different finding. */
export class PageHealthWatch {
  readonly #reported = new Map<string, string>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /** Takes note of what a pass found. */
  saw(page: KnownPage, tables: Tables): void {
    const filled = tables.filter(({ element }) => recordRows(element).length > 0);
    if (filled.length > 0) {
      this.#settle(page);
      this.#report(page, partsOf(page, filled));
    } else if (tables.length === 0 && !this.#waiting.has(page.id) && !this.#reported.has(page.id) && shows(page.tab)) {
      this.#waiting.set(page.id, setTimeout(() => this.#lost(page), patienceMs));
    }
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  #settle(page: KnownPage): void {
    clearTimeout(this.#waiting.get(page.id));
  }

  #lost(page: KnownPage): void {
    this.#waiting.delete(page.id);
    // The person may have gone on to another page meanwhile.
    if (!shows(page.tab)) return;
    this.#report(page, [
      { part: 'tab', found: true, required: true },
      { part: 'innerTab', found: Object.values(page.innerTabs).some(shows), required: true },
      { part: 'table', found: false, required: true },
    ]);
  }

  #report(page: KnownPage, parts: PartReport): void {
    const finding = JSON.stringify(parts);
    if (this.#reported.get(page.id) === finding) return;
    this.#reported.set(page.id, finding);
    // Health is for information: where it cannot be told, the helpers still do their work.
    void send('page.health', { page: page.id, parts }).catch(() => this.#reported.delete(page.id));
  }
}

/** Whether the document names a part, as tabs and links do. */
function shows({ words }: Part): boolean {
  return [...document.querySelectorAll('li, [role=tab], a')].some((item) => isOneOf(item.textContent, words));
}

function partsOf(page: KnownPage, tables: Tables): PartReport {
  const every = (found: (table: Tables[number]) => boolean): boolean => tables.every(found);
  return [
    { part: 'tab', found: true, required: true },
    { part: 'innerTab', found: true, required: true },
    { part: 'table', found: true, required: true },
    ...Object.keys(page.rowActions).map((part) => ({
      part,
      found: every((table) => rowsWithAction(table, part).length > 0),
      required: true,
    })),
    ...Object.keys(page.columns).map((part) => ({ part, found: every(({ columns }) => columns.has(part)), required: false })),
  ];
}
