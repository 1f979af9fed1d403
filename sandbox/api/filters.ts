import type { Switches } from '../world/switches.ts';
import { text, whole, type Call } from './call.ts';

/** Whether a time passes `<name>_begin` and `<name>_end`. The bounds themselves match only where `inclusive`. */
export function within(call: Call, name: string, at: number | null, inclusive = false): boolean {
  const begin = text(call, `${name}_begin`);
  const end = text(call, `${name}_end`);
  if (begin === undefined && end === undefined) return true;
  if (at === null) return false;
  /** Answers show whole seconds, so whole seconds are compared. */
  const shown = Math.floor(at / 1000) * 1000;
  const slack = inclusive ? 1 : 0;
  if (begin !== undefined && !(shown > Date.parse(begin) - slack)) return false;
  return end === undefined || shown < Date.parse(end) + slack;
}

/** Whether a value is the one asked for; everything matches when nothing was asked. */
export function same(asked: string | number | undefined, value: string | number | null): boolean {
  return asked === undefined || asked === value;
}

/** Whether a text contains the one asked for. */
export function contains(asked: string | undefined, value: string | null): boolean {
  return asked === undefined || (value ?? '').includes(asked);
}

/** Rows in the order that the switch says; `unsorted` is the same at each call. */
export function ordered<T>(order: Switches['recordOrder'], rows: readonly T[], idOf: (row: T) => string): readonly T[] {
  if (order === 'oldest-first') return rows;
  if (order === 'newest-first') return rows.toReversed();
  const key = (row: T): string => [...idOf(row)].toReversed().join('');
  return rows.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

/** The rows of one page: `offset` is a row offset, `limit` a row count with default 10. */
export function pageOf<T>(call: Call, rows: readonly T[]): readonly T[] {
  const offset = whole(call, 'offset') ?? 0;
  return rows.slice(offset, offset + (whole(call, 'limit') ?? 10));
}
