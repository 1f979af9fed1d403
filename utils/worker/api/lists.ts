import * as v from 'valibot';
import { row, type Field, type Fields, type RowOf } from './answer-fields.ts';
import { record, type Part } from './record.ts';

/** Rows that were read, and how many there were that do not say which ones they are. */
interface Rows<T> {
  readonly rows: readonly T[];
  readonly unreadable: number;
}

/** One page of a list operation: `offset` is a row offset, not a page number (contract README 6). */
export interface ListPage<T> extends Rows<T> {
  /** `total_count` or `count`; `null` where the answer leaves it out. */
  readonly total: number | null;
}

/** Where rows and their count stand in the answer of a list operation. */
export interface RowsShape<F extends Fields> {
  readonly in: string;
  readonly count: string;
  readonly row: F;
}

/** A list inside an answer, or inside a row. */
export interface Many<F extends Fields> extends Field<Rows<RowOf<F>> | null> {
  readonly kind: 'list';
  readonly row: F;
}

/** The rows at a place of an answer; `null` = it has no such list, which says nothing of what there is. */
export function many<F extends Fields>(wire: string, fields: F): Many<F> {
  const schema = v.pipe(
    v.optional(v.nullable(v.array(row(fields))), null),
    v.transform((found) => {
      if (found === null) return null;
      const rows = found.filter((one) => one !== null);
      return { rows, unreadable: found.length - rows.length };
    }),
  );
  return { wire, kind: 'list', row: fields, schema };
}

const count = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null);

/** The answer of a list operation. One with neither rows nor a count is no list, whatever else it is. */
export function listSchema<F extends Fields>(shape: RowsShape<F>): v.GenericSchema<unknown, ListPage<RowOf<F>>> {
  return v.pipe(
    record({ found: many(shape.in, shape.row), total: { wire: shape.count, schema: count } }),
    v.check(({ found, total }) => found !== null || total !== null, 'neither rows nor a count'),
    v.transform(({ found, total }) => ({ rows: found?.rows ?? [], unreadable: found?.unreadable ?? 0, total })),
  );
}

/** The answer of any other operation: one that has nothing of what was declared is none. */
export function answerSchema<P extends Readonly<Record<string, Part<unknown>>>>(parts: P) {
  return v.pipe(
    record(parts),
    v.check((read) => Object.values(read).some((value) => value !== null), 'nothing of what was promised'),
  );
}
