import * as v from 'valibot';

/** A field of a request: its name on the wire, what a caller gives, and how it goes out. */
export interface RequestField<T> {
  readonly wire: string;
  readonly kind: 'text' | 'texts' | 'each' | 'code' | 'codes' | 'time' | 'month' | 'day' | 'whole' | 'amount';
  /** The one member of each object of a list. */
  readonly member?: string;
  /** All values that the contract allows. Numbers go out as numbers. */
  readonly codes?: readonly (string | number)[];
  readonly required?: boolean;
  /** @param most the limit of the contract: characters, entries, or the greatest number; `undefined` = it gives none. */
  schema(most: number | undefined): v.GenericSchema<T, unknown>;
}

export type RequestFields = Readonly<Record<string, RequestField<unknown>>>;
type Required = { readonly required: true };
type Given<F> = F extends RequestField<infer T> ? T : never;

/** What a caller gives. Fields are left out, or `undefined`, where they do not matter; so are empty texts and lists. */
export type RequestOf<F extends RequestFields> = {
  readonly [K in keyof F as F[K] extends Required ? K : never]: Given<F[K]>;
} & {
  readonly [K in keyof F as F[K] extends Required ? never : K]?: Given<F[K]> | undefined;
};

export function text(wire: string): RequestField<string> {
  return { wire, kind: 'text', schema: (most = Infinity) => v.pipe(v.string(), v.maxLength(most)) };
}

/** Several ids. */
export function texts(wire: string): RequestField<readonly string[]> {
  return { wire, kind: 'texts', schema: (most = Infinity) => v.pipe(v.array(v.string()), v.maxLength(most), v.readonly()) };
}

/** Several ids that go out as objects with this one member. */
export function each(wire: string, member: string): RequestField<readonly string[]> {
  const objects = v.transform((ids: readonly string[]) => ids.map((id) => ({ [member]: id })));
  return {
    wire,
    kind: 'each',
    member,
    schema: (most) =>
      v.pipe(
        texts(wire).schema(most),
        v.transform((ids) => ids as readonly string[]),
        objects,
      ),
  };
}

/** One of the contract's values; it is given as text. */
export function code(wire: string, values: readonly (string | number)[]): RequestField<string> {
  return { wire, kind: 'code', codes: values, schema: () => oneOf(values) };
}

export function codes(wire: string, values: readonly (string | number)[]): RequestField<readonly string[]> {
  return {
    wire,
    kind: 'codes',
    codes: values,
    schema: (most = Infinity) => v.pipe(v.array(oneOf(values)), v.maxLength(most), v.readonly()),
  };
}

function oneOf(values: readonly (string | number)[]) {
  return v.pipe(
    v.string(),
    v.transform((given) => values.find((value) => String(value) === given)),
    v.check((value) => value !== undefined, 'one of the values of the contract'),
  );
}

const wholeUpTo = (most = Infinity) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/** A number of rows. */
export const whole = (wire: string): RequestField<number> & Required => ({ wire, kind: 'whole', required: true, schema: wholeUpTo });

/** UTC ms as the API wants times, with whole seconds added. */
function utcSeconds(wire: string, seconds: number): RequestField<number> {
  const schema = v.pipe(
    v.number(),
    v.integer(),
    v.transform((at) => `${new Date((Math.floor(at / 1000) + seconds) * 1000).toISOString().slice(0, 19)}Z`),
  );
  return { wire, kind: 'time', schema: () => schema };
}

/** The API's bound is exclusive (later than), ours includes it, to the second. UTC ms. */
export const laterThan = (wire: string): RequestField<number> => utcSeconds(wire, -1);
/** The API's bound is exclusive (earlier than), ours includes it, to the second. UTC ms. */
export const earlierThan = (wire: string): RequestField<number> => utcSeconds(wire, 1);
/** The API's bound is included (from this time on, up to this time). UTC ms. */
export const bound = (wire: string): RequestField<number> => utcSeconds(wire, 0);

/** A field that the contract requires. */
export function required<T>(field: RequestField<T>): RequestField<T> & Required {
  return { ...field, required: true };
}
