import { describe, expect, test } from 'vitest';
import { excelWorkbook } from '../../../tests/support/excel-workbook.ts';
import { xlsx } from '../export/xlsx.ts';
import { zip } from '../export/zip.ts';
import { openArchive } from './unzip.ts';
import { readWorkbook } from './workbook.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** Texts of the cells by sheet, row and column, numbers marked. */
async function textsIn(blob: Blob) {
  return (await readWorkbook(await bytesOf(blob))).map(({ name, rows }) => ({
    name,
    rows: rows.map(({ number, hidden, cells }) => [
      hidden ? -number : number,
      Object.fromEntries([...cells].map(([column, { text, isNumber }]) => [column, isNumber ? { number: text } : text])),
    ]),
  }));
}

describe('a workbook', () => {
  test('of Excel: shared texts with formats of their own, readings and escapes, numbers, a formula, hidden rows and sheets', async () => {
    const strings = [
      '<t>代金券ID</t>',
      '<r><t>20260105</t></r><r><rPr><b/></rPr><t>00001001</t></r>',
      '<t xml:space="preserve"> A&amp;B_x000D_ &#x7532;</t><rPh sb="0" eb="1"><t>jia</t></rPh>',
    ];
    const rows =
      '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c></row>' +
      '<row r="4" hidden="1"><c r="A4"><v>2026010500001000</v></c></row>' +
      '<row r="5"><c r="A5"><v>2.026010500001E+15</v></c><c r="B5" t="str"><f>"2026"&amp;"x"</f><v>2026x</v></c><c r="AB5" s="1"/></row>';
    expect(await textsIn(await zip(excelWorkbook(strings, { 'Sheet A': rows, '~Sheet B': rows })))).toEqual([
      {
        name: 'Sheet A',
        rows: [
          [1, { 0: '代金券ID' }],
          [3, { 0: '2026010500001001', 2: ' A&B\r 甲' }],
          [-4, { 0: { number: '2026010500001000' } }],
          [5, { 0: { number: '2026010500001000' }, 1: '2026x' }],
        ],
      },
    ]);
  });

  test('of our own, and of a writer with prefixes and no references', async () => {
    expect(await textsIn(await xlsx([{ name: 'A', rows: [['2026010500001001', { amount: '1.50' }]] }]))).toEqual([
      { name: 'A', rows: [[1, { 0: '2026010500001001', 1: { number: '1.50' } }]] },
    ]);
    const rows =
      "<x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row><x:row><x:c/></x:row>";
    expect(await textsIn(await zip(excelWorkbook([], { A: rows })))).toEqual([
      {
        name: 'A',
        rows: [
          [1, { 0: 'a<b', 1: { number: '7' } }],
          [2, {}],
        ],
      },
    ]);
  });

  test('that is cut off, is another archive, or unpacks to more than it may, is refused', async () => {
    const whole = await bytesOf(await xlsx([{ name: 'A', rows: [['2026010500001001']] }]));
    await expect(readWorkbook(whole.slice(0, whole.length - 30))).rejects.toMatchObject({ problem: 'broken' });
    const plain = await bytesOf(await zip(excelWorkbook([], { A: '<row><c><v>2026010500001001</v></c></row>' })));
    const changed = plain.slice();
    const name = new TextEncoder().encode('sharedStrings.xml');
    const data = changed.findIndex((_, at) => name.every((byte, index) => changed[at + index] === byte)) + name.length;
    changed.fill(0xff, data, data + 10);
    await expect(readWorkbook(plain)).resolves.toHaveLength(1);
    await expect(readWorkbook(changed)).rejects.toMatchObject({ problem: 'broken' });
    await expect(readWorkbook(await bytesOf(await zip([{ name: 'word/document.xml', text: '<a/>' }])))).rejects.toMatchObject({
      problem: 'not-a-workbook',
    });
    const bomb = openArchive(await bytesOf(await zip([{ name: 'a', text: ' '.repeat(2_000_000) }])), 1_000_000);
    await expect(bomb.text('a')).rejects.toMatchObject({ problem: 'too-large' });
  });

  test('with an archive that says less than it unpacks to is counted by what it is', async () => {
    const bytes = await bytesOf(await zip([{ name: 'a', text: ' '.repeat(2_000_000) }]));
    // The size in the directory, which begins after the packed data.
    const directory = bytes.findIndex((_, at) => String(bytes.slice(at, at + 4)) === '80,75,1,2');
    bytes.fill(0, directory + 24, directory + 28);
    await expect(openArchive(bytes, 1_000_000).text('a')).rejects.toMatchObject({ problem: 'too-large' });
  });
});
