/** One page of a list operation: `offset` is a row offset, not a page number (contract README 6). */
export interface ListPage<T> {
  readonly rows: readonly T[];
  /** `total_count` or `count`; `null` where the answer leaves it out. */
  readonly total: number | null;
}

/** All rows of a list, and whether they are known to be all. */
export interface WholeList<T> {
  readonly rows: readonly T[];
  readonly total: number | null;
  /** The count was the same before and after, and as many different rows were read. */
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

/**
 * Reads a list to its end. No operation promises an order or a snapshot, so the count is compared before and after, and a
 * list that moved is read again, at most three times; then it is handed out as incomplete, with its numbers.
 */
export async function readAll<T>(options: ReadAllOptions<T>): Promise<WholeList<T>> {
  const limit = options.limit ?? 100;
  const found = new Map<string, T>();
  let total: number | null = null;
  for (let pass = 1; pass <= passes; pass += 1) {
    let first: number | null = null;
    let seen = 0;
    for (let offset = 0; ; offset += limit) {
      const page = await options.page(offset, limit);
      if (offset === 0) first = page.total;
      total = page.total;
      seen += page.rows.length;
      for (const row of page.rows) found.set(options.id(row), row);
      if (options.enough?.(found)) return { rows: [...found.values()], total, complete: false };
      if (page.rows.length === 0 || (total !== null ? offset + limit >= total : page.rows.length < limit)) break;
    }
    if (total !== null && first === total && found.size === total && seen === total) {
      return { rows: [...found.values()], total, complete: true };
    }
    if (total === null) break;
    if (pass < passes) found.clear();
  }
  return { rows: [...found.values()], total, complete: false };
}
