import type { Cell, Sheet } from './sheet.ts';
import { zip } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Text as XML and Excel take it: marks escaped, characters that XML does not know dropped, Excel's own `_xHHHH_` kept as it is written. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const above = Math.floor(index / 26);
  return (above > 0 ? columnName(above - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Style 1 is text, so that neither an id nor a name becomes a number or a formula, even when it is edited; style 2 has two decimals. */
function cellXml(cell: Cell, at: string): string {
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr" s="1"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return /^-?\d+\.\d\d$/.test(cell.amount) ? `<c r="${at}" s="2"><v>${cell.amount}</v></c>` : cellXml(cell.amount, at);
}

/** Excel needs no references; programs that import workbooks do. */
function rowXml(row: readonly Cell[], index: number): string {
  const number = index + 1;
  return `<row r="${number}">${row.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`)).join('')}</row>`;
}

const sheetXml = ({ rows }: Sheet): string =>
  `${prolog}<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;

const stylesXml =
  `${prolog}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>` +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" applyNumberFormat="1" xfId="0"/><xf numFmtId="4" applyNumberFormat="1" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const part = (name: string, kind: string): string => `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (...inner: readonly string[]): string =>
  `${prolog}<Relationships xmlns="${packages}/relationships">${inner.join('')}</Relationships>`;

/** An Excel workbook (ECMA-376), every text an inline string. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const numbers = sheets.map((_, index) => index + 1);
  return zip([
    {
      name: '[Content_Types].xml',
      text:
        `${prolog}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `${part('workbook', 'sheet.main')}${part('styles', 'styles')}${numbers.map((n) => part(`worksheets/sheet${n}`, 'worksheet')).join('')}</Types>`,
    },
    { name: '_rels/.rels', text: relations(relation('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      text: `${prolog}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
        .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations(
        ...numbers.map((n) => relation(`r${n}`, 'worksheet', `worksheets/sheet${n}.xml`)),
        relation(`r${sheets.length + 1}`, 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/styles.xml', text: stylesXml },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(sheet) })),
  ]);
}
