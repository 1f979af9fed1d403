import * as v from 'valibot';
import { readAmount, type ReadAmount } from '../../common/money.ts';
import { record, type Part, type Raw } from './record.ts';

/** A field of an answer, as the contract describes it. Optional ones may be absent or null there (contract README 6); both become `null`. */
export interface Field<T> extends Part<T> {
  readonly kind: 'id' | 'text' | 'code' | 'amount' | 'time' | 'list';
  /** The values that the contract names. Others are kept and shown, never taken for one of these. */
  readonly codes?: readonly string[];
  /** The contract promises it: an answer without it has another form. */
  readonly required?: boolean;
  /** Of a list: what each row of it has. */
  readonly row?: Fields;
}

/** A field that says which row it is: a row without it cannot be read. */
export interface Identity extends Field<string | null> {
  readonly identity: true;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type RowOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Identity ? string : F[K] extends Field<infer T> ? T : never;
};

const optional = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const textOrNumber = optional(v.union([v.string(), v.number()]));
const asText = v.pipe(
  textOrNumber,
  v.transform((value) => (value === null || value === '' ? null : String(value))),
);

/** What the row is. A service may one day send an id as a number; it is opaque. */
export const id = (wire: string): Identity => ({ wire, kind: 'id', schema: asText, identity: true });

/** An id that may be left out: the row is then known by all that these fields of it say, so that the same row is not counted twice. */
export function idOr(wire: string, others: readonly string[]): Identity {
  return { ...id(wire), otherwise: saidBy(others) };
}

const saidBy = (wires: readonly string[]) => {
  return (raw: Raw): string | null => {
    const values = wires.map((wire) => raw[wire] ?? '');
    return values.every((value) => value === '') ? null : values.join('|');
  };
};

/** The id of something else. */
export const reference = (wire: string): Field<string | null> => ({ wire, kind: 'id', schema: asText });
export const text = (wire: string): Field<string | null> => ({ wire, kind: 'text', schema: optional(v.string()) });

/** A coded value, as text. */
export function code(wire: string, codes: readonly string[]): Field<string | null> {
  const schema = v.pipe(
    textOrNumber,
    v.transform((value) => (value === null ? null : String(value))),
  );
  return { wire, kind: 'code', codes, schema };
}

/** An amount in yuan: number or string on the wire. */
export function amount(wire: string): Field<ReadAmount | null> {
  const schema = v.pipe(
    textOrNumber,
    v.transform((value) => (value === null ? null : readAmount(String(value)))),
  );
  return { wire, kind: 'amount', schema };
}

/** UTC seconds, `yyyy-MM-ddTHH:mm:ssZ`, to UTC ms; `null` if absent or unreadable. */
export function time(wire: string): Field<number | null> {
  const schema = v.pipe(
    optional(v.string()),
    v.transform((value) => {
      const at = Date.parse(value ?? '');
      return Number.isNaN(at) ? null : at;
    }),
  );
  return { wire, kind: 'time', schema };
}

/** A field that the contract promises. */
export function required<T>(field: Field<T | null>): Field<T> {
  const schema = v.pipe(
    field.schema,
    v.check((value) => value !== null, 'promised by the contract'),
    v.transform((value) => value as T),
  );
  return { wire: field.wire, kind: field.kind, ...(field.codes ? { codes: field.codes } : {}), required: true, schema };
}

/** A row; `null` = it does not say which one it is. */
export function row<F extends Fields>(fields: F): v.GenericSchema<unknown, RowOf<F> | null> {
  const identities = Object.keys(fields).filter((name) => 'identity' in (fields[name] ?? {}));
  return v.pipe(
    v.nullable(record(fields)),
    v.transform((read) => (read === null || identities.some((name) => read[name] === null) ? null : (read as RowOf<F>))),
  );
}
