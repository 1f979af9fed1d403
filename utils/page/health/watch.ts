import type { PartFinding } from '../../common/health.ts';
import type { Helper } from '../helper.ts';
import type { KnownPage } from '../part.ts';
import type { FoundPage } from '../reading/found-part.ts';
import type { FoundTable } from '../reading/found-table.ts';
import type { PageReader, Reading } from '../reading/page-reader.ts';
import { send } from '../send.ts';
import { findingsOf, missing } from './findings.ts';
import { needsOf, type Needs } from './needs.ts';

/** How long a page may take to bring its parts before they count as not found, in ms. */
const patienceMs = 10_000;

/** Reports which parts of the known pages were found, once for each different finding. */
export class PageHealthWatch {
  readonly #reader: PageReader;
  readonly #needs = new Map<KnownPage, Needs>();
  readonly #reported = new Map<KnownPage, string>();
  readonly #waiting = new Map<KnownPage, ReturnType<typeof setTimeout>>();
  readonly #known = new Map<KnownPage, readonly FoundTable[]>();
  #last: Reading | undefined;

  constructor(reader: PageReader, helpers: readonly Helper[]) {
    this.#reader = reader;
    for (const { page } of helpers) this.#needs.set(page, needsOf(page, helpers));
  }

  /** Takes note of what a pass found. */
  saw(reading: Reading): void {
    this.#last = reading;
    for (const [page, found] of reading.pages) {
      const needs = this.#needs.get(page);
      if (!needs) continue;
      const findings = findingsOf(page, found, needs);
      const lost = this.#missing(page, found, needs);
      if (findings.length > 0) this.#report(page, findings);
      else if (this.#lostItsWords(page, found))
        this.#report(page, [{ kind: 'words', in: page.title[0] ?? '', part: page.title[0] ?? '', found: false, required: true }]);
      if (lost.length === 0) this.#forget(page);
      else if (!this.#waiting.has(page))
        this.#waiting.set(
          page,
          setTimeout(() => this.#miss(page, needs), patienceMs),
        );
      if (found.tables.length > 0) this.#known.set(page, found.tables);
    }
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  #forget(page: KnownPage): void {
    const timer = this.#waiting.get(page);
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#waiting.delete(page);
  }

  /** The timer stays noted, so that a page which never brings a part is asked once and not again and again. */
  #miss(page: KnownPage, needs: Needs): void {
    const found = this.#last?.pages.get(page);
    const lost = found ? this.#missing(page, found, needs) : [];
    if (!found || lost.length === 0) return this.#forget(page);
    this.#report(page, [...findingsOf(page, found, needs), ...lost]);
  }

  /** Parts that helpers need, that the page says are open, and that are not there. */
  #missing(page: KnownPage, found: FoundPage, needs: Needs): PartFinding[] {
    const present = new Set([...found.tables, ...found.forms, ...found.boxes].map(({ name }) => name));
    return Object.entries(page.parts)
      .filter(([name, part]) => needs.part(name, part) && !present.has(name) && part.kind !== 'notice' && this.#reader.isOpen(page, part))
      .map(([, part]) => missing(page, part));
  }

  /** A page whose tables still stand there, but not under their names: a translation replaced its words. */
  #lostItsWords(page: KnownPage, found: FoundPage): boolean {
    const before = this.#known.get(page) ?? [];
    return (
      found.tables.length === 0 &&
      before.some(({ grid }) => grid.elements.some((element) => element.isConnected && element.checkVisibility()))
    );
  }

  #report(page: KnownPage, parts: readonly PartFinding[]): void {
    const finding = JSON.stringify(parts);
    if (this.#reported.get(page) === finding) return;
    this.#reported.set(page, finding);
    // Health is for information: where it cannot be told, the helpers still do their work.
    void send('page.health', { page: page.title[0] ?? '', parts: [...parts] }).catch(() => this.#reported.delete(page));
  }
}
