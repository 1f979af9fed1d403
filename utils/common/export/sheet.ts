/** One cell of a table that is written to a file: text, or an amount as two-decimal text that a spreadsheet may add up. */
export type Cell = string | { readonly amount: string };

export type Row = readonly Cell[];

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}
