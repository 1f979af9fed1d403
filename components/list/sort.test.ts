import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

  test('as a collator would, for texts of Chinese characters and for plain words', () => {
    const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent' });
    const han = fc.string({ unit: fc.constantFrom(...'华为云北京上海示例科技有限公司长沙西安重庆合肥数据'), minLength: 1, maxLength: 6 });
    const latin = fc.string({ unit: fc.constantFrom(...'abcdefgxyz'), minLength: 1, maxLength: 6 });
    for (const texts of [han, latin]) {
      fc.assert(
        fc.property(fc.array(texts), (values) => {
          expect(sorted('text', values)).toEqual(values.toSorted(collator.compare));
        }),
      );
    }
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
