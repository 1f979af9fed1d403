import { type FoundBox, type FoundForm, type KnownPage, type Part, type Words, wordsOf } from '../part.ts';
import { isOwnNode } from '../own-node.ts';
import type { FoundPage } from './found-part.ts';
import { type FoundTable, moreWords } from './found-table.ts';
import { TableFinder } from './table-finder.ts';
import { standsIn } from './table-parts.ts';
import { isChosenTab } from './tabs.ts';
import { isTitleShown } from './titles.ts';
import { WordIndex } from './word-index.ts';

/** What a document shows of the known pages. */
export interface Reading {
  readonly pages: ReadonlyMap<KnownPage, FoundPage>;
  /** Tables that are new, or whose rows may have changed since the last reading. */
  readonly changed: ReadonlySet<FoundTable>;
}

const allWords = ({ title, parts }: KnownPage): Words[] => [
  title,
  moreWords,
  ...Object.values(parts).flatMap((part: Part) => [...part.tabs, ...wordsOf(part)]),
];

/** Elements that come with a table, whatever it holds. */
const tables = 'table, tr, [role=grid], [role=table], [role=treegrid], [role=row]';

/**
 * Reads all known pages of a document in one go. Words are looked up as nodes come, tables are found once for all pages, and
 * what did not change is not looked at again: the cost of a look does not grow with the number of pages.
 */
export class PageReader {
  readonly #pages: readonly KnownPage[];
  readonly #index: WordIndex;
  readonly #tables: TableFinder;
  #pagesFound = new Map<KnownPage, FoundPage>();
  #arePartsStale = true;

  constructor(document: Document, pages: Iterable<KnownPage>) {
    this.#pages = [...pages];
    this.#index = new WordIndex(this.#pages.flatMap(allWords).flat());
    this.#index.add(document);
    this.#tables = new TableFinder(document, this.#pages, (words) => this.#index.elementsWith(words));
  }

  /** The next reading looks anew at which parts there are: after what no change of the document tells of. */
  invalidate(): void {
    this.#arePartsStale = true;
  }

  /** Takes note of what the page changed; tells whether a reading could differ from the last one. */
  note(records: readonly MutationRecord[]): boolean {
    for (const record of records) this.#noteOne(record);
    if (this.#isSomethingGone()) this.#arePartsStale = true;
    return this.#arePartsStale || this.#tables.isStale();
  }

  #noteOne({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (target.nodeName === 'HEAD') return;
    if (type === 'characterData') {
      const known = this.#index.update(target as Text);
      if (!this.#tables.touch(target) && (known || this.#holds(target))) this.#arePartsStale = true;
      return;
    }
    const added = [...addedNodes].filter((node) => !isOwnNode(node));
    if (added.length === 0 && [...removedNodes].every(isOwnNode)) return;
    const known = added.map((node) => this.#index.add(node)).some(Boolean);
    if (this.#tables.touch(target)) return;
    const brings =
      this.#tables.isPossible() &&
      added.some((node) => node instanceof Element && (node.matches(tables) || node.querySelector(tables) !== null));
    if (known || brings || this.#holds(target) || this.#tables.awaitsRows()) this.#arePartsStale = true;
  }

  /** Whether a node lies in a form or a box that is found. */
  #holds(node: Node): boolean {
    return [...this.#pagesFound.values()].some(
      ({ forms, boxes }) => forms.some(({ element }) => element.contains(node)) || boxes.some(({ element }) => element.contains(node)),
    );
  }

  #isSomethingGone(): boolean {
    return [...this.#pagesFound.values()].some(({ tables: found, forms, boxes }) =>
      [...found.flatMap(({ grid }) => grid.elements), ...[...forms, ...boxes].map(({ element }) => element)].some(
        (element) => !element.isConnected,
      ),
    );
  }

  /** Reads what is there now. */
  read(): Reading {
    if (this.#arePartsStale) {
      this.#arePartsStale = false;
      const byPage = Map.groupBy(this.#tables.find(), ({ page }) => page);
      this.#pagesFound = new Map(
        this.#pages.map((page) => [page, { tables: (byPage.get(page) ?? []).map(({ table }) => table), ...this.#findOthers(page) }]),
      );
    }
    return { pages: this.#pagesFound, changed: this.#tables.takeChanged() };
  }

  /** Whether the page says that a part is open: its tab is the chosen one, or the page's own heading is shown. */
  isOpen(page: KnownPage, { tabs }: Part): boolean {
    const inner = tabs.at(-1);
    if (!inner) return this.#pagesFound.get(page)?.isTitleShown === true;
    const headers = this.#index.elementsWith(inner);
    // A page that lost its inner tabs still shows the outer one.
    if (headers.length === 0) return tabs.length > 1 && this.#isChosen(tabs.slice(0, -1));
    return this.#isChosen(tabs);
  }

  /** Whether the innermost tab of a path is the chosen one, in sight and within the others. */
  #isChosen(tabs: readonly Words[]): boolean {
    return this.#index.elementsWith(tabs.at(-1) ?? []).some((word) => {
      const header = word.closest('li, [role=tab]') ?? word;
      return isChosenTab(header) && header.checkVisibility() && standsIn(header, tabs.slice(0, -1));
    });
  }

  #findOthers({ title, parts }: KnownPage): { forms: FoundForm[]; boxes: FoundBox[]; isTitleShown: boolean } {
    const wordsIn = (words: Words): Element[] => this.#index.elementsWith(words);
    const forms: FoundForm[] = [];
    const boxes: FoundBox[] = [];
    for (const [name, part] of Object.entries(parts)) {
      const inTabs = (words: Words): Element[] => wordsIn(words).filter((element) => standsIn(element, part.tabs));
      if (part.kind === 'form') forms.push(...part.find(name, part, inTabs));
      else if (part.kind !== 'table') boxes.push(...part.find(name, part, inTabs));
    }
    return { forms, boxes, isTitleShown: isTitleShown(wordsIn(title)) };
  }
}
