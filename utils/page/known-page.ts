/** Words by which a person knows a part of a page: the documented label first, then synonyms. */
export interface Part {
  readonly words: readonly string[];
}

/**
 * How a person knows a page: tab titles, column heads and row actions, never a route or a class name.
 * A table belongs to the page when it stands in the tab `tab`, and, where the page has inner tabs, in one of these.
 */
export interface KnownPage<C extends string = string, A extends string = string, T extends string = string> {
  readonly id: string;
  readonly tab: Part;
  readonly innerTabs: Readonly<Record<T, Part>>;
  readonly columns: Readonly<Record<C, Part>>;
  readonly rowActions: Readonly<Record<A, Part>>;
}

/** Declares a known page; the names of its columns, actions and inner tabs become types. */
export function knownPage<C extends string, A extends string, T extends string>(page: KnownPage<C, A, T>): KnownPage<C, A, T> {
  return page;
}
