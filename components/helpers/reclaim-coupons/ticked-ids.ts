import { couponIdIn } from '../../../utils/common/pasted/coupon-id.ts';
import type { FoundTable } from '../../../utils/page/reading/found-table.ts';
import { readRow } from '../../../utils/page/reading/read-row.ts';
import { tickedRows } from '../../../utils/page/reading/ticks.ts';

export interface TickedIds {
  /** Ticked rows. */
  readonly count: number;
  /** The ids that they show, each once: coupons and quotas have ids of the same form. */
  readonly ids: string[];
  /** Ticked rows that show no id, a masked one, or more than one: these are not handed over. */
  readonly without: number;
}

export function tickedIds<C extends string>(table: FoundTable<C>, column: C): TickedIds {
  const rows = tickedRows(table);
  const found = rows.flatMap((row) => couponIdIn(readRow(table, row).cells[column] ?? '') ?? []);
  return { count: rows.length, ids: [...new Set(found)], without: rows.length - found.length };
}
