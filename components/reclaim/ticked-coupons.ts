import { type FoundTable, readRow } from '../../utils/page/reading/find-tables.ts';
import { recordRows } from '../../utils/page/reading/table.ts';
import { isTicked } from '../../utils/page/reading/ticks.ts';

/** An id is taken only as it stands there: a masked or shortened one is none. */
const couponId = /^[0-9A-Za-z_-]{4,64}$/;

/** The ticked rows of a table, and the coupon ids that they show, each once. */
export function tickedCoupons(table: FoundTable<'couponId' | 'state', string, string>): { count: number; ids: string[] } {
  const rows = recordRows(table.element).filter(isTicked);
  const ids = rows.map((row) => readRow(table, row).cells.couponId ?? '').filter((id) => couponId.test(id));
  return { count: rows.length, ids: [...new Set(ids)] };
}
