import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCouponIds } from './coupon-ids.ts';

const [one, two, three] = ['2026010500001001', '2026010500001002', '2026010500001003'];

/** The ids of a list, or why its only line was refused. */
function read(text: string, heads: readonly string[] = []): readonly string[] | string {
  const { ids, rubbish } = parseCouponIds(text, { heads });
  return rubbish.length > 0 ? rubbish.map(({ line, why }) => `${line} ${why}`).join(', ') : ids;
}

describe('a pasted list of coupons', () => {
  test('10,000 lines of which 40 are rubbish', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      index % 250 === 7 ? '合计：见附件' : String(2_026_010_500_000_000 + index),
    );
    const parsed = parseCouponIds(lines.join('\r\n'));
    expect(parsed.ids).toHaveLength(9960);
    expect(parsed.rubbish).toHaveLength(40);
    expect(parsed.rubbish[0]).toEqual({ line: 8, text: '合计：见附件', why: 'not-an-id' });
    expect(parsed.doubtful).toBe(false);
  });

  test.each([
    ['２０２６０１０５００００１００１'],
    ['"2026010500001001"'],
    ["'2026010500001001"],
    ['\u202D2026010500001001\u202C'],
    ['客户甲\t2026010500001001\t¥100.00'],
    ['  2026010500001001  '],
    ['="2026010500001001"'],
    ['1 2026010500001001'],
    ['2026010500001001 100'],
    ['ACME 2026010500001001'],
    ['2026 0105 0000 1001'],
    ['2026-0105-0000-1001'],
    ['20260105\u200B00001001'],
    ['2026010500001001\uFE0F'],
    ['2026010500001001 复制'],
    ['代金券2026010500001001复制'],
    ['ID：2026010500001001'],
    ['No.1 2026010500001001'],
    ['1、2026010500001001。'],
    ['①2026010500001001'],
    ['- [x] **2026010500001001**'],
    ['✅ 2026010500001001'],
    ['| 1 | 2026010500001001 | 100.00 |'],
    ['{"couponId": "2026010500001001", "amount": 100.0}'],
    ['张** 2026010500001001 有效 1,000.00 2026-12-31 23:59:59 13800138000'],
    ['CS000000000A,20260105120000,0a51c7e2b400d3f10f2ac0195e6b7d10,2026010500001001'],
    ['"某某（北京）有限公司, 二部","2026010500001001","1,000.00"'],
    ['2026010500001001,客户甲,2026010500001001'],
  ])('%s is one id', (line) => expect(read(line)).toEqual([one]));

  test.each([
    [' '],
    ['\u00A0'],
    ['\u3000'],
    ['\u000B'],
    ['\u000C'],
    ['\u2028'],
    ['\u2029'],
    ['\u0085'],
    ['\r'],
    ['\t'],
    [','],
    ['，'],
    ['、'],
    ['；'],
    ['|'],
    [' / '],
    ['", "'],
    ['\u0007'],
    ['\u001E'],
    ['\u200B'],
    ['\\n'],
  ])('several ids with %j between them are several', (between) => {
    expect(read([one, two, three].join(between))).toEqual([one, two, three]);
  });

  test.each([
    ['2.02601E+15', 'spreadsheet-number'],
    ['a,2.02601E+15', 'spreadsheet-number'],
    ['2026010500001001,2.02601E+15', 'spreadsheet-number'],
    ['2026010500001001.00', 'spreadsheet-number'],
    ['20260105000010012026010500001002', 'digit-count'],
    ['202601050000100', 'digit-count'],
    ['2026010500001001, 202601050000100', 'digit-count'],
    ['2026\t0105\t0000\t1001', 'digit-count'],
    ['13800138000', 'digit-count'],
    ['20260105', 'digit-count'],
    ['2026-01-05', 'digit-count'],
    ['20260105120000', 'digit-count'],
    ['ACME2026010500001001', 'glued'],
    ['2026010500001001copy', 'glued'],
    ['1.2026010500001001', 'glued'],
    ['2026010500001001~2026010500001009', 'glued'],
    ['2026010500001001-2026010500001009', 'glued'],
    ['https://huaweicloud.com/2026010500001001', 'glued'],
    ['2026********1422', 'masked'],
    ['0a51c7e2b400d3f10f2ac0195e6b7d10', 'customer-id'],
    ['客户甲 2026010500001001 2026010500001002', 'several-ids'],
    ['2026010500001001 - 2026010500001009', 'several-ids'],
    ['2026010500001001 ✓ 2026010500001002 ✗', 'several-ids'],
    ['"2026010500001001","客户甲', 'open-quote'],
    ['٢٠٢٦٠١٠٥٠٠٠٠١٠٠١', 'not-an-id'],
  ])('%s is refused: %s', (line, why) => expect(read(`${line}`)).toBe(`1 ${why}`));

  test('a table with a head is read in the column of the ids only', () => {
    const rows = ['序号\t代金券 ID\t额度编号', `1\t${one}\t2025010100000001`, `2\t\t2025010100000002`, `3\t${two}\t2025010100000003`];
    expect(parseCouponIds(rows.join('\n'), { heads: ['代金券ID'] })).toMatchObject({
      ids: [one, two],
      rubbish: [{ line: 3, why: 'empty-cell' }],
    });
    expect(read(`Coupon_ID,Quota\n${one},2025010100000001\n${two},2025010100000001`, ['coupon id'])).toEqual([one, two]);
    expect(read(`| 券ID | 额度 |\n|---|---|\n| ${one} | 2025010100000001 |`, ['券ID'])).toEqual([one]);
  });

  test('leading zeros stay, duplicates are counted, order is kept, an opaque id that stands alone is asked for', () => {
    expect(parseCouponIds('0000000000000012\nCP190514064848DM5M\n\n[\n0000000000000012')).toEqual({
      ids: ['0000000000000012', 'CP190514064848DM5M'],
      duplicates: 1,
      rubbish: [],
      doubtful: false,
    });
  });
});

describe('digits that a spreadsheet lost', () => {
  test.each([
    ['2026010500001000, 2026010500001000, 2026010500002000', true],
    ['2026010500001000\n2026010500001000', true],
    ['2026010500001000\n2026010500002000\n2026010500003001', true],
    ['2026010500001000', false],
    ['2026010500001000\n2026010500001001\n2026010500001002', false],
    ['2026010500001001\n2026010500001001\n2026010500001002', false],
  ])('%j is doubtful: %s', (text, doubtful) => expect(parseCouponIds(text).doubtful).toBe(doubtful));

  test('a block of cut ids in the middle of good ones is seen', () => {
    const good = Array.from({ length: 40 }, (_, index) => String(2_026_010_500_001_001 + index * 3));
    const cut = ['2026010500007010', '2026010500008130', '2026010500009270', '2026010500009990'];
    expect(parseCouponIds([...good, ...cut, ...good.map((id) => `1${id.slice(1)}`)].join('\n')).doubtful).toBe(true);
  });

  test('what a cell keeps as a number is doubtful, whatever its last digit', () => {
    expect(parseCouponIds(`${one}\n${two}`, { numbers: new Set([two]) }).doubtful).toBe(true);
    expect(parseCouponIds(one, { numbers: new Set([two]) }).doubtful).toBe(false);
  });
});

describe('whatever is pasted', () => {
  const id = fc.bigInt({ min: 10n ** 15n, max: 10n ** 16n - 1n }).map(String);
  const divider = fc.constantFrom(
    ' ',
    '\n',
    '\r\n',
    '\t',
    ',',
    '，',
    '；',
    '、',
    '|',
    '\u00A0',
    '\u3000',
    '\u2028',
    '\u0085',
    '" "',
    '\u200B ',
  );

  test('ids joined by any dividers are all found, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, divider), { minLength: 1, maxLength: 20 }), (pairs) => {
        expect(read(pairs.map((pair) => pair.join('')).join(''))).toEqual([...new Set(pairs.map(([found]) => found))]);
      }),
    );
  });

  test('no id comes out that does not stand there by itself', () => {
    const noise = fc.constantFrom(...'0123456789aZ-_.,~¥/: \t\n"客\u200B\u3000０１Ａ'.split(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(id, noise), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const folded = text.replaceAll('\u200B', '').replace(/[０-９Ａ-Ｚ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
        const divided = text.replaceAll('\u200B', ' ').replace(/[０-９Ａ-Ｚ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
        const alone = (found: string): boolean =>
          [folded, divided].some((whole) =>
            new RegExp(`(?<![0-9A-Za-z_*¥]|[0-9_.*¥]\\.|[0-9A-Za-z_]-)${found}(?![0-9A-Za-z_*¥]|\\.[0-9]|-+[0-9A-Za-z_])`).test(whole),
          );
        const grouped = (found: string): boolean =>
          folded.replace(/[\s\u3000-]/g, '').includes(found) && /\d{4}[\s\u3000-]\d{4}/.test(folded);
        for (const found of parseCouponIds(text).ids)
          expect(alone(found) || grouped(found), `${found} in ${JSON.stringify(text)}`).toBe(true);
      }),
      { numRuns: 2000, seed: 20_261_122 },
    );
  });
});
