import type { ListColumn, ListData } from './data.ts';
import { valueOf } from './data.ts';

export interface Sum {
  /** `null`: not one value is known, or the sum is beyond exact numbers. */
  readonly total: number | null;
  /** Rows whose value is not known, and which the total leaves out. */
  readonly missing: number;
}

/** The sum of a column over some rows; a value that is not known is counted, never taken for 0. */
export function sumOf(column: ListColumn, data: ListData, rows: Int32Array): Sum {
  let total = 0;
  let missing = 0;
  for (const row of rows) {
    const value = valueOf(column, data, row);
    if (typeof value === 'number') total += value;
    else missing += 1;
  }
  const nothing = missing === rows.length && rows.length > 0;
  return { total: nothing || !Number.isSafeInteger(total) ? null : total, missing };
}
