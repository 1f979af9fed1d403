import type { ListPage } from './lists.ts';

/** All rows of a list, and whether they are known to be all. */
export interface WholeList<T> {
  readonly rows: readonly T[];
  /** The count, as any page gave it last; `null` = none did. */
  readonly total: number | null;
  /** Rows of the last pass that do not say which ones they are: anything that was not found may be one of these. */
  readonly unreadable: number;
  /** Every page that counted gave the same count, as many different rows were read, and all could be read. */
  readonly complete: boolean;
}

export interface ReadAllOptions<T> {
  /** Row identity; the same row may appear on two pages when the list shifts. */
  id(row: T): string;
  page(offset: number, limit: number): Promise<ListPage<T>>;
  /** Stops as soon as this is true; the list is then not complete. */
  enough?(rows: ReadonlyMap<string, T>): boolean;
  readonly limit?: number;
}

const passes = 3;

/** An `enough` that is true as soon as all of these ids were read. What was found is looked for once, not at each page. */
export function untilAll(ids: readonly string[]): (rows: ReadonlyMap<string, unknown>) => boolean {
  let found = 0;
  return (rows) => {
    while (found < ids.length && rows.has(ids[found] ?? '')) found += 1;
    if (found < ids.length) return false;
    // A list that moved is read again from its beginning, and may have lost some.
    if (ids.every((id) => rows.has(id))) return true;
    found = 0;
    return false;
  };
}

/**
 * Reads a list to its end. No operation promises an order or a snapshot, so counts and rows are compared, and a
 * list that moved is read again, at most three times; then it is handed out as incomplete, with its numbers.
 */
export async function readAll<T>(options: ReadAllOptions<T>): Promise<WholeList<T>> {
  const limit = options.limit ?? 100;
  const found = new Map<string, T>();
  let total: number | null = null;
  let unreadable = 0;
  const list = (complete: boolean): WholeList<T> => ({ rows: [...found.values()], total, unreadable, complete });
  for (let pass = 1; pass <= passes; pass += 1) {
    const counts = new Set<number>();
    let seen = 0;
    unreadable = 0;
    for (let offset = 0; ; offset += limit) {
      const page = await options.page(offset, limit);
      if (page.total !== null) counts.add(page.total);
      // A service may count on the first page only.
      total = page.total ?? (offset === 0 ? null : total);
      const here = page.rows.length + page.unreadable;
      const before = found.size;
      seen += here;
      unreadable += page.unreadable;
      for (const row of page.rows) found.set(options.id(row), row);
      if (options.enough?.(found)) return list(false);
      // Without a count the end is a page that is not full; one that tells nothing new would come for ever.
      if (here === 0 || (total !== null ? offset + limit >= total : here < limit || found.size === before)) break;
    }
    if (total === null) break;
    if (counts.size === 1 && seen === total && found.size + unreadable === total) return list(unreadable === 0);
    if (pass < passes) found.clear();
  }
  return list(false);
}
