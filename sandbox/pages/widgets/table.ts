import { params } from '../params.ts';
import { createOwnTable } from './constructions/own-table.ts';
import { shapeOf } from './constructions/shape.ts';
import { createTinyTable } from './constructions/tiny-table.ts';
import type { Table, TableOptions } from './table-types.ts';

export type { Cell, Column, Slot, Table, TableOptions } from './table-types.ts';
export { textColumn } from './text-column.ts';

/** A table of TinyUI's, or one of the sandbox's own constructions where a variant asks for it. */
export function createTable<Row>(options: TableOptions<Row>): Table<Row> {
  const shape = shapeOf(params.variants);
  return shape === undefined ? createTinyTable(options) : createOwnTable(options, shape);
}
