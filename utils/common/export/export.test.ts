import { inflateRawSync, crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseCouponIds } from '../pasted/coupon-ids.ts';
import { csvText } from './csv.ts';
import { fileName } from './file-name.ts';
import { xlsx } from './xlsx.ts';

const payloads = ['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1+1'];
const id = '2026010112345678';

/** Reads an archive by its central directory, as a spreadsheet program does, and checks every sum. */
async function unzip(blob: Blob): Promise<Map<string, string>> {
  const bytes = Buffer.from(await blob.arrayBuffer());
  const files = new Map<string, string>();
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const [packedSize, plainSize, nameSize] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const plain = inflateRawSync(bytes.subarray(start, start + packedSize));
    expect(plain.length).toBe(plainSize);
    expect(crc32(plain)).toBe(bytes.readUInt32LE(at + 16));
    files.set(name, plain.toString('utf8'));
    at += 46 + nameSize;
  }
  return files;
}

describe('CSV', () => {
  test('opens in Excel as Chinese, with every digit of an id', () => {
    const text = csvText([
      ['客户', '代金券 ID', '金额'],
      ['华为云', id, { amount: '-12.50' }],
    ]);
    expect(text).toBe(`\uFEFF"客户","代金券 ID","金额"\r\n"华为云","\t${id}","-12.50"\r\n`);
  });

  test('an id that looks like a number with an exponent stays an id', () => {
    expect(csvText([['0123456789012345e678901234567890']])).toBe('\uFEFF"\t0123456789012345e678901234567890"\r\n');
  });

  test.each(payloads)('%j is no formula', (payload) => {
    expect(csvText([[payload]])).toBe(`\uFEFF"'${payload.replaceAll('"', '""')}"\r\n`);
  });

  test('its ids can be pasted as a list again', () => {
    expect(
      parseCouponIds(
        csvText([
          [id, 'a'],
          ['2026010112345679', 'b'],
        ]).slice(1),
      ).ids,
    ).toEqual([id, '2026010112345679']);
  });
});

describe('XLSX', () => {
  test('holds what was given, texts as texts and amounts as numbers', async () => {
    const files = await unzip(
      await xlsx([
        {
          name: '结果',
          rows: [
            ['客户', id, { amount: '62.30' }],
            ['a&<b>"\u0007_x0041_', '', { amount: '' }],
          ],
        },
      ]),
    );
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain(`<c r="B1" t="inlineStr" s="1"><is><t xml:space="preserve">${id}</t></is></c><c r="C1" s="2"><v>62.30</v></c>`);
    expect(sheet).toContain('>a&amp;&lt;b&gt;&quot;_x005F_x0041_<');
    expect(files.get('xl/workbook.xml')).toContain('<sheet name="结果" sheetId="1" r:id="r1"/>');
    expect([...files.keys()]).toContain('[Content_Types].xml');
  });

  test('names the place of every row and cell, and the default style: programs that import workbooks need both', async () => {
    const wide = Array.from({ length: 28 }, (_, index) => `c${index}`);
    const files = await unzip(await xlsx([{ name: 'x', rows: [wide, ['a', { amount: '1.00' }]] }]));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    const places = [...sheet.matchAll(/<c r="(\w+)"/g)].map(([, place]) => place);
    expect(sheet.match(/<c[ >]/g)).toHaveLength(places.length);
    expect([places[0], places[25], places[26], places[27], ...places.slice(28)]).toEqual(['A1', 'Z1', 'AA1', 'AB1', 'A2', 'B2']);
    expect([...sheet.matchAll(/<row r="(\d)"/g)].map(([, row]) => row)).toEqual(['1', '2']);
    expect(files.get('xl/styles.xml')).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
  });

  test('has no formula, whatever a name looks like', async () => {
    const files = await unzip(await xlsx([{ name: 'x', rows: payloads.map((payload) => [payload, { amount: payload }]) }]));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toMatch(/<f[ >]|<v>/);
    expect(sheet.match(/<c r="[AB]\d+" t="inlineStr" s="1">/g)).toHaveLength(payloads.length * 2);
  });
});

test('a file’s name holds nothing that a file system refuses', () => {
  expect(fileName(['回收代金券', 'a/b:c..', '', '20261122-1930'], 'csv')).toBe('回收代金券_a-b-c-_20261122-1930.csv');
});
