import { expect, test } from 'vitest';
import { excelWorkbook } from '../../../tests/support/excel-workbook.ts';
import { zip } from '../../../utils/common/export/zip.ts';
import { parseCouponIds } from '../../../utils/common/pasted/coupon-ids.ts';
import { readListFile } from './read-list-file.ts';

test('a worksheet: a line has its row’s number, a break in a cell divides no row, hidden rows are left out and counted, numbers are known', async () => {
  const rows =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>' +
    '<row r="3" hidden="1"><c r="D3"><v>2026010500001990</v></c></row>' +
    '<row r="4"><c r="D4"><v>2026010500001003</v></c></row>';
  const [list] = await readListFile(await zip(excelWorkbook(['<t>甲\n"二部"</t>', '<t>2026010500001001</t>'], { A: rows })));
  expect(list).toEqual({
    sheet: 'A',
    text: '\n甲 二部 \t2026010500001001\n\n\t2026010500001003',
    numbers: new Set(['2026010500001003']),
    hiddenRows: 1,
  });
  expect(parseCouponIds(list?.text ?? '', list)).toMatchObject({
    ids: ['2026010500001001', '2026010500001003'],
    rubbish: [],
    doubtful: true,
  });
});

test('a file beyond 20 MB is not even opened', async () => {
  const file = { size: 20_000_001, arrayBuffer: () => Promise.reject(new Error('opened')) };
  await expect(readListFile(file)).rejects.toMatchObject({ problem: 'too-large' });
});
