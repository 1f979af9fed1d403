import type { KnownPage, PartOf } from '../part.ts';
import { tabHeadersAround, titlesOf } from './tabs.ts';

/** A table that a known page may have. */
export interface TableEntry {
  readonly page: KnownPage;
  readonly name: string;
  readonly part: PartOf<'table'>;
}

/** The tables of all known pages by what a person sees around them, so that each table of a document is looked up once. */
export class TableParts {
  readonly #byTab = new Map<string, TableEntry[]>();
  /** Those that stand in no tab. */
  readonly untabbed: readonly TableEntry[];

  /** The words of all innermost tabs: where none of them is shown, no table of a tab can be. */
  get tabWords(): readonly string[] {
    return [...this.#byTab.keys()];
  }

  constructor(pages: readonly KnownPage[]) {
    const entries = pages.flatMap((page) =>
      Object.entries(page.parts).flatMap(([name, part]): TableEntry[] => (part.kind === 'table' ? [{ page, name, part }] : [])),
    );
    this.untabbed = entries.filter(({ part }) => part.tabs.length === 0);
    for (const entry of entries) {
      for (const word of entry.part.tabs.at(-1) ?? []) this.#byTab.set(word, [...(this.#byTab.get(word) ?? []), entry]);
    }
  }

  /** The table that the tabs around an element name. */
  around(element: Element): TableEntry | undefined {
    const titles = tabHeadersAround(element).map(titlesOf);
    for (const [level, names] of titles.entries()) {
      for (const name of names) {
        const entry = this.#byTab.get(name)?.find(({ part }) => areAround(part.tabs.slice(0, -1), titles.slice(level + 1)));
        if (entry) return entry;
      }
    }
    return undefined;
  }
}

/** Whether an element stands in the tabs of a path, outermost first. */
export function standsIn(element: Element, tabs: readonly (readonly string[])[]): boolean {
  return tabs.length === 0 || areAround(tabs, tabHeadersAround(element).map(titlesOf));
}

/** Whether the titles, innermost first, name the tabs of a path, outermost first, in their order; others may stand between. */
function areAround(tabs: readonly (readonly string[])[], titles: readonly ReadonlySet<string>[]): boolean {
  let left = tabs.length;
  for (const names of titles) {
    if (left > 0 && tabs[left - 1]?.some((word) => names.has(word))) left -= 1;
  }
  return left === 0;
}
