import customers from '../../utils/page/known-pages/customers.ts';
import { PageReader } from '../../utils/page/reading/page-reader.ts';
import { readRow } from '../../utils/page/reading/read-row.ts';

/** A table of 客户管理 as the known page finds it in a document. */
export interface CustomerTable {
  readonly name: string;
  readonly rows: readonly {
    readonly cells: Readonly<Record<string, string>>;
    readonly ids: Readonly<Record<string, string>>;
    readonly actions: readonly string[];
  }[];
}

declare global {
  interface Window {
    /** The tables that are found in the document now. */
    customerTables: () => CustomerTable[];
  }
}

// Runs in the page, as a script.
window.customerTables = () =>
  (new PageReader(document, [customers]).read().pages.get(customers)?.tables ?? []).map((table) => ({
    name: table.name,
    rows: table.rows().map((row) => {
      const { cells, ids, actions } = readRow(table, row);
      return { cells: { ...cells } as Record<string, string>, ids: { ...ids } as Record<string, string>, actions };
    }),
  }));
