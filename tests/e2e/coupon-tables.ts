import issuedCoupons from '../../utils/page/known-pages/issued-coupons.ts';
import { PageReader } from '../../utils/page/reading/page-reader.ts';
import { readRow } from '../../utils/page/reading/read-row.ts';

/** A table of 券管理 as the known page finds it in a document. */
export interface CouponTable {
  readonly name: string;
  readonly rows: readonly { readonly cells: Readonly<Record<string, string>>; readonly actions: readonly string[] }[];
}

declare global {
  interface Window {
    /** The tables that are found in the document now. */
    couponTables: () => CouponTable[];
  }
}

// Runs in the page, as a script.
window.couponTables = () =>
  (new PageReader(document, [issuedCoupons]).read().pages.get(issuedCoupons)?.tables ?? []).map((table) => ({
    name: table.name,
    rows: table.rows().map((row) => {
      const { cells, actions } = readRow(table, row);
      return { cells: { ...cells } as Record<string, string>, actions };
    }),
  }));
