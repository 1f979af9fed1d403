import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Selecting } from './selection.ts';
import { rowsBetween, selectable, tickOf, withRows } from './selection.ts';
import { everyRow } from './sort.ts';

const selecting = (selected: readonly number[], blocked: readonly number[] = []): Selecting => ({
  isSelected: (row) => selected.includes(row),
  whyNot: (row) => (blocked.includes(row) ? 'used up' : ''),
  onSelect: () => undefined,
});

describe('selection', () => {
  test('a box for several rows counts only those that can be ticked', () => {
    expect(tickOf(everyRow(3), selecting([0, 1], [2]))).toBe('all');
    expect(tickOf(everyRow(3), selecting([0], [2]))).toBe('some');
    expect(tickOf(everyRow(3), selecting([2], [2]))).toBe('none');
    expect(tickOf(everyRow(2), selecting([], [0, 1]))).toBe('impossible');
    expect([...selectable(everyRow(3), selecting([], [1]))]).toEqual([0, 2]);
  });

  test('a range goes by the lines as they stand, either way round, without heads of groups', () => {
    const lines = Int32Array.from([-1, 4, 2, -2, 0, 1]);
    expect([...rowsBetween(lines, 1, 4)]).toEqual([4, 2, 0]);
    expect([...rowsBetween(lines, 4, 1)]).toEqual([4, 2, 0]);
    expect([...rowsBetween(lines, 0, 0)]).toEqual([]);
  });

  test('a set of ids follows what was ticked, and the old one stays as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9)), fc.uniqueArray(fc.nat(9)), fc.boolean(), (before, rows, on) => {
        const old = new Set(before);
        const next = withRows(old, Int32Array.from(rows), on, (row) => row);
        const naive = on ? new Set([...before, ...rows]) : new Set(before.filter((id) => !rows.includes(id)));
        expect(next).toEqual(naive);
        expect(old).toEqual(new Set(before));
      }),
    );
  });
});
