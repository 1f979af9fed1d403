import * as v from 'valibot';
import { mostItems } from './limits.ts';

/** An id of Huawei Cloud's, opaque. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const fen = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** UTC ms. */
export const ms = v.pipe(v.number(), v.safeInteger());
/** Ids that one request names. */
export const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(mostItems), v.readonly());
/** What of a target may be missing, or unknown. */
export const known = {
  text: v.exactOptional(v.nullable(v.string())),
  fen: v.exactOptional(v.nullable(v.number())),
  count: v.exactOptional(v.nullable(v.number())),
  time: v.exactOptional(v.nullable(v.number())),
  flag: v.exactOptional(v.boolean()),
};
