import * as v from 'valibot';
import { readAmount } from '../../common/money.ts';

/** Optional answer fields may be absent or null (contract README 6); both become `null` here. */
export const text = v.optional(v.nullable(v.string()), null);
/** An id that some service may one day send as a number; opaque. */
export const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
export const optionalId = v.optional(v.nullable(id), null);
/** A coded value; unknown values are kept and shown, never taken for a known one. */
export const code = v.pipe(
  v.optional(v.nullable(v.union([v.string(), v.number()])), null),
  v.transform((value) => (value === null ? null : String(value))),
);
export const count = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null);
/** An amount in yuan: number or string on the wire. */
export const amount = v.pipe(
  v.optional(v.nullable(v.union([v.string(), v.number()])), null),
  v.transform((value) => (value === null ? null : readAmount(String(value)))),
);
/** UTC seconds, `yyyy-MM-ddTHH:mm:ssZ`, to UTC ms; `null` if absent or unreadable. */
export const time = v.pipe(
  v.optional(v.nullable(v.string()), null),
  v.transform((value) => {
    const at = Date.parse(value ?? '');
    return Number.isNaN(at) ? null : at;
  }),
);
/** A list; absent or null means no rows. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(
    v.optional(v.nullable(v.array(item)), null),
    v.transform((rows) => rows ?? []),
  );
}

/** UTC ms as the API wants times. */
function utcSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** The API's bounds are exclusive (later than, earlier than); these include both ends, to the second. */
export function inclusiveBounds(from: number | undefined, to: number | undefined): { begin?: string; end?: string } {
  return {
    ...(from === undefined ? {} : { begin: utcSeconds(Math.floor(from / 1000) * 1000 - 1000) }),
    ...(to === undefined ? {} : { end: utcSeconds(Math.floor(to / 1000) * 1000 + 1000) }),
  };
}
