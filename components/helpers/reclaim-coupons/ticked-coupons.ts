import { couponIdIn } from '../../../utils/common/pasted/coupon-id.ts';
import type { FoundTable } from '../../../utils/page/reading/found-table.ts';
import { readRow } from '../../../utils/page/reading/read-row.ts';
import { tickedRows } from '../../../utils/page/reading/ticks.ts';

export interface TickedCoupons {
  /** Ticked rows. */
  readonly count: number;
  /** The coupon ids that they show, each once. */
  readonly ids: string[];
  /** Ticked rows that show no id, a masked one, or more than one: these are not handed over. */
  readonly without: number;
}

export function tickedCoupons(table: FoundTable<'couponId' | 'state'>): TickedCoupons {
  const rows = tickedRows(table);
  const found = rows.flatMap((row) => couponIdIn(readRow(table, row).cells.couponId ?? '') ?? []);
  return { count: rows.length, ids: [...new Set(found)], without: rows.length - found.length };
}
