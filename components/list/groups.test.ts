import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListColumn } from './data.ts';
import { groupAt, groupRows, linesOf } from './groups.ts';
import { everyRow } from './sort.ts';
import { sumOf } from './sums.ts';

const amount: ListColumn = { id: 'amount', title: '', kind: 'money', width: 1, sum: true };

const sum = (values: (number | string | null)[]) =>
  sumOf(amount, { count: values.length, columns: { amount: values } }, everyRow(values.length));

describe('groups and sums', () => {
  test('groups come as their first rows do, each with its head before its rows', () => {
    const customers = ['b', 'a', 'b', null];
    const groups = groupRows(everyRow(4), (row) => customers[row] ?? null);
    expect(groups.map(({ value }) => value)).toEqual(['b', 'a', null]);
    expect([...linesOf(groups)]).toEqual([-1, 0, 2, -2, 1, -3, 3]);
    expect(groupAt(groups, -2)?.value).toBe('a');
    expect(groupAt(groups, 1)).toBeUndefined();
  });

  test('what is not known is counted, never taken for nothing', () => {
    expect(sum([100, null, 250])).toEqual({ total: 350, missing: 1 });
    expect(sum([null, '62.355'])).toEqual({ total: null, missing: 2 });
    expect(sum([])).toEqual({ total: 0, missing: 0 });
    expect(sum([Number.MAX_SAFE_INTEGER, 1])).toEqual({ total: null, missing: 0 });
  });

  test('every row stands in one group, and the subtotals make the total', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.integer({ min: -1000, max: 1000 }))), (rows) => {
        const data = { count: rows.length, columns: { amount: rows.map(([, value]) => value) } };
        const groups = groupRows(everyRow(rows.length), (row) => rows[row]?.[0] ?? null);
        const lines = linesOf(groups);
        expect(lines.filter((line) => line >= 0).toSorted()).toEqual(everyRow(rows.length));
        const subtotals = groups.reduce((before, group) => before + (sumOf(amount, data, group.rows).total ?? 0), 0);
        expect(subtotals).toBe(sumOf(amount, data, everyRow(rows.length)).total);
      }),
    );
  });
});
