import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickRanks } from './collation.ts';
import type { Cell, ColumnKind, ListColumn } from './data.ts';
import { everyRow, nextSort, orderBy, sortKeys } from './sort.ts';

const column = (kind: ColumnKind): ListColumn => ({ id: 'x', title: '', kind, width: 1 });
const sorted = (kind: ColumnKind, values: readonly Cell[], descending = false): Cell[] =>
  [...orderBy(sortKeys(column(kind), { count: values.length, columns: { x: values } }), descending)].map((row) => values[row] ?? null);

describe('sorting', () => {
  test('money and moments by what they are worth, what is not known last either way', () => {
    expect(sorted('money', [900, null, 10_000, -5])).toEqual([-5, 900, 10_000, null]);
    expect(sorted('money', [900, null, 10_000, -5], true)).toEqual([10_000, 900, -5, null]);
    expect(sorted('money', ['62.355', 3])).toEqual([3, '62.355']);
  });

  test('Chinese by pinyin, numbers inside a text by their worth, case alike', () => {
    expect(sorted('text', ['西安启明', '北京博达', '合肥长风', '杭州云帆'])).toEqual(['北京博达', '杭州云帆', '合肥长风', '西安启明']);
    expect(sorted('text', ['item 10', 'Item 9', 'item 009a', ''])).toEqual(['Item 9', 'item 009a', 'item 10', '']);
  });

  test('ids by their digits, not by their worth', () => {
    expect(sorted('id', ['20', '100', '0100'])).toEqual(['0100', '100', '20']);
  });

  test('a state by its word, or by its number where it has one', () => {
    expect(sorted('state', [3, 1, 2])).toEqual([1, 2, 3]);
    expect(sorted('state', ['有效', '冻结'])).toEqual(['冻结', '有效']);
  });

  test('as a collator would: few texts exactly, many by their characters', () => {
    const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent', numeric: true });
    const words = fc.string({ unit: fc.constantFrom(...'华为云北京重庆长沙Aab09 '), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(words), (values) => {
        expect(sorted('text', values)).toEqual(values.toSorted(collator.compare));
      }),
    );
    for (const letters of ['华为云北京上海示例科技有限公司西安合肥数据', 'abcdefgxyz']) {
      const texts = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(fc.uniqueArray(texts), (values) => {
          const ranks = quickRanks(new Set(values));
          expect(values.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))).toEqual(values.toSorted(collator.compare));
        }),
      );
    }
  });

  test('many texts with numbers inside: by what they are worth', () => {
    const ranks = quickRanks(new Set(['item 10', 'Item 9', 'item 009a', 'item', 'item 9']));
    expect([...ranks.keys()]).toEqual(['item', 'Item 9', 'item 9', 'item 009a', 'item 10']);
    expect(ranks.get('Item 9')).toBe(ranks.get('item 9'));
  });

  test('any numbers as a plain stable sort does, and every row stays in', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -5, max: 5 }))), fc.boolean(), (values, descending) => {
        const naive = values
          .map((value, row) => ({ value, row }))
          .toSorted((a, b) => {
            if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
            return descending ? b.value - a.value : a.value - b.value;
          });
        const order = orderBy(sortKeys(column('count'), { count: values.length, columns: { x: values } }), descending);
        expect([...order]).toEqual(naive.map(({ row }) => row));
      }),
    );
  });

  test('a head leads through ascending, descending and none', () => {
    const first = nextSort(null, 'a');
    const second = nextSort(first, 'a');
    expect([first, second, nextSort(second, 'a'), nextSort(second, 'b')]).toEqual([
      { column: 'a', descending: false },
      { column: 'a', descending: true },
      null,
      { column: 'b', descending: false },
    ]);
    expect([...everyRow(3)]).toEqual([0, 1, 2]);
  });
});
