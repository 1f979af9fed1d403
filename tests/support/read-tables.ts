import issuedCoupons from '../../utils/page/known-pages/issued-coupons.ts';
import { PageReader } from '../../utils/page/reading/page-reader.ts';
import { readRow } from '../../utils/page/reading/read-row.ts';

/** Names of the tables of 券管理 that are found in this document, with the cells and actions of their rows. Runs in the page. */
export function tablesOfCoupons(): { name: string; rows: { cells: Record<string, string>; actions: string[] }[] }[] {
  const found = new PageReader(document, [issuedCoupons]).read().pages.get(issuedCoupons);
  return (found?.tables ?? []).map((table) => ({
    name: table.name,
    rows: table.rows().map((row) => {
      const { cells, actions } = readRow(table, row);
      return { cells: { ...cells } as Record<string, string>, actions: [...actions] };
    }),
  }));
}
