import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chip } from './filter.ts';
import { countOf, filterRows } from './filter.ts';
import { createTexts, wordsOf } from './search.ts';
import { everyRow } from './sort.ts';

const search = (rows: readonly (readonly string[])[], query: string): number[] => {
  const found = createTexts(rows.length, (row) => rows[row] ?? []).find(wordsOf(query));
  return [...filterRows(everyRow(rows.length), found, [])];
};

const chip = (id: string, of: string, rows: readonly number[]): Chip => ({ id, text: id, of, test: (row) => rows.includes(row) });

describe('search', () => {
  test('finds rows that hold every word in whatever column, whatever the case and the width', () => {
    const rows = [
      ['北京博达', 'ABC-1'],
      ['北京启明', 'abc-2'],
      ['上海', 'ｘ１'],
    ];
    expect(search(rows, ' 北京  abc ')).toEqual([0, 1]);
    expect(search(rows, '启明')).toEqual([1]);
    expect(search(rows, 'X1')).toEqual([2]);
    expect(search(rows, '')).toEqual([0, 1, 2]);
  });

  test('does not find across two columns', () => {
    expect(search([['ab', 'cd']], 'bc')).toEqual([]);
  });

  test('finds the same whether the texts were made before or not, in whatever pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ') })),
        fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
        (rows, query) => {
          const texts = createTexts(rows.length, (row) => [rows[row] ?? '']);
          let turns = 1;
          texts.make(() => (turns -= 1) >= 0);
          const words = query.split(' ').filter(Boolean);
          const naive = rows.map((row) => Number(words.every((word) => row.includes(word))));
          expect([...texts.find(wordsOf(query))]).toEqual(naive);
        },
      ),
    );
  });
});

describe('chips', () => {
  test('of one kind add up, of different kinds narrow down; the order stays', () => {
    const order = Int32Array.from([3, 2, 1, 0]);
    const valid = chip('valid', 'state', [0, 1]);
    const used = chip('used', 'state', [2]);
    const mine = chip('mine', 'customer', [1, 2, 3]);
    expect([...filterRows(order, undefined, [valid, used])]).toEqual([2, 1, 0]);
    expect([...filterRows(order, undefined, [valid, used, mine])]).toEqual([2, 1]);
    expect([...filterRows(order, Uint8Array.from([1, 0, 1, 1]), [valid, used, mine])]).toEqual([2]);
    expect(countOf(mine, 4)).toBe(3);
  });
});
