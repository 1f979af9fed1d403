import { reclaimableStates } from '../../utils/page/known-pages/issued-coupons.ts';
import { type FoundTable, readRow } from '../../utils/page/reading/find-tables.ts';
import { recordRows } from '../../utils/page/reading/table.ts';
import { isTicked, tickBox } from '../../utils/page/reading/ticks.ts';

/** Ticks every row whose state says that its coupon can be taken back, and tells how many such rows there are. */
export function tickReclaimable(table: FoundTable<'couponId' | 'state', string, string>): number {
  const rows = recordRows(table.element).filter((row) => reclaimableStates.includes(readRow(table, row).cells.state ?? ''));
  for (const row of rows) if (!isTicked(row)) tickBox(row)?.click();
  return rows.filter(isTicked).length;
}
