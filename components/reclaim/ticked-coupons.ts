import { couponIdIn } from '../../utils/common/pasted/coupon-id.ts';
import { type FoundTable, readRow } from '../../utils/page/reading/find-tables.ts';
import { recordRows } from '../../utils/page/reading/table.ts';
import { isTicked } from '../../utils/page/reading/ticks.ts';

export interface TickedCoupons {
  /** Ticked rows. */
  readonly count: number;
  /** The coupon ids that they show, each once. */
  readonly ids: string[];
  /** Ticked rows that show no id, a masked one, or more than one: these are not handed over. */
  readonly without: number;
}

export function tickedCoupons(table: FoundTable<'couponId' | 'state', string, string>): TickedCoupons {
  const rows = recordRows(table.element).filter(isTicked);
  const found = rows.flatMap((row) => couponIdIn(readRow(table, row).cells.couponId ?? '') ?? []);
  return { count: rows.length, ids: [...new Set(found)], without: rows.length - found.length };
}
