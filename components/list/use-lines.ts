import { useMemo } from 'preact/hooks';
import type { ListColumn, ListData } from './data.ts';
import { valueOf } from './data.ts';
import type { Chip } from './filter.ts';
import { filterRows } from './filter.ts';
import type { Group } from './groups.ts';
import { groupRows, linesOf } from './groups.ts';
import type { ListState } from './list-store.ts';
import { wordsOf } from './search.ts';
import { everyRow, orderBy, sortKeys } from './sort.ts';
import { useTexts } from './use-texts.ts';

export interface Lines {
  /** The rows that are found, as they came: the same array as long as the same rows are found. */
  readonly matching: Int32Array;
  /** The rows that are found, in the order of the list. */
  readonly rows: Int32Array;
  /** Empty where the list is not grouped. */
  readonly groups: readonly Group[];
  /** What stands on each line: a row, or the head of a group as in {@link linesOf}. */
  readonly lines: Int32Array;
}

/** Which rows are shown in which order. Each step is done anew only when what it depends on has changed. */
export function useLines(data: ListData, columns: readonly ListColumn[], chips: readonly Chip[], state: ListState): Lines {
  const { sort, query, group } = state;
  // Columns are declared anew by each rendering of a view; what they say changes with the data and with the language.
  const key = columns.map(({ id, title }) => `${id} ${title}`).join('\n');
  const texts = useTexts(columns, data, key);
  const keysOf = useMemo(() => new Map<string, Float64Array>(), [data, key]);
  const every = useMemo(() => everyRow(data.count), [data]);
  const order = useMemo(() => {
    const column = columns.find(({ id }) => id === sort?.column);
    if (!column || !sort) return every;
    const keys = keysOf.get(column.id) ?? sortKeys(column, data);
    keysOf.set(column.id, keys);
    return orderBy(keys, sort.descending);
  }, [keysOf, sort]);
  const words = wordsOf(query).join(' ');
  const found = useMemo(() => (words === '' ? undefined : texts.find(words.split(' '))), [texts, words]);
  const pressed = chips.filter(({ id }) => state.chips.has(id));
  const pressedKey = pressed.map(({ id }) => id).join('\n');
  const matching = useMemo(() => filterRows(every, found, pressed), [every, found, pressedKey]);
  const rows = useMemo(() => (order === every ? matching : filterRows(order, found, pressed)), [order, matching]);
  const groups = useMemo(() => {
    const column = columns.find(({ id }) => id === group);
    return column ? groupRows(rows, (row) => valueOf(column, data, row)) : [];
  }, [rows, group]);
  const lines = useMemo(() => (groups.length > 0 ? linesOf(groups) : rows), [rows, groups]);
  return useMemo(() => ({ matching, rows, groups, lines }), [lines]);
}
