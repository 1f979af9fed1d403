import { reclaimableStates } from '../../../utils/page/known-pages/issued-coupons.ts';
import type { FoundTable, TableRow } from '../../../utils/page/reading/found-table.ts';
import { readRow } from '../../../utils/page/reading/read-row.ts';
import { isTicked } from '../../../utils/page/reading/ticks.ts';

/** Ticks every row whose state says that it can be taken back, and tells how many such rows there are. */
export function tickReclaimable<C extends string>(table: FoundTable<C | 'state'>, tick: (row: TableRow) => void): number {
  const rows = table.rows().filter((row) => reclaimableStates.includes(readRow(table, row).cells.state ?? ''));
  rows.forEach(tick);
  return rows.filter(isTicked).length;
}
