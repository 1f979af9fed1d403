import { describe, expect, test } from 'vitest';
import { parseCouponIds } from './coupon-ids.ts';

describe('a pasted list of coupons', () => {
  test('10,000 lines of which 40 are rubbish', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      index % 250 === 7 ? '合计：见附件' : String(2_026_010_500_000_000 + index),
    );
    const parsed = parseCouponIds(lines.join('\r\n'));
    expect(parsed.ids).toHaveLength(9960);
    expect(parsed.rubbish).toHaveLength(40);
    expect(parsed.rubbish[0]).toEqual({ line: 8, text: '合计：见附件', why: 'not-an-id' });
  });

  test.each([
    ['２０２６０１０５００００１００１'],
    ['"2026010500001001"'],
    ["'2026010500001001"],
    ['\u202D2026010500001001\u202C'],
    ['客户甲\t2026010500001001\t¥100.00'],
    ['  2026010500001001  '],
    ['="2026010500001001"'],
  ])('%s is one id', (line) => expect(parseCouponIds(line).ids).toEqual(['2026010500001001']));

  test('leading zeros stay, duplicates are counted, order is kept', () => {
    expect(parseCouponIds('0000000000000012\nb1234\n0000000000000012')).toEqual({
      ids: ['0000000000000012', 'b1234'],
      duplicates: 1,
      rubbish: [],
    });
  });

  test('digits that a spreadsheet lost are not made up', () => {
    expect(parseCouponIds('2.02601E+15').rubbish[0]?.why).toBe('spreadsheet-number');
    expect(parseCouponIds('a,2.02601E+15').rubbish[0]?.why).toBe('spreadsheet-number');
    expect(parseCouponIds('2026010500001001,2026010500001002').rubbish[0]?.why).toBe('several-ids');
    expect(parseCouponIds('\n \n').rubbish).toEqual([]);
  });
});
