import { UnreadableFile } from '../../../utils/common/workbook/problem.ts';
import { readWorkbook, type Worksheet } from '../../../utils/common/workbook/workbook.ts';
import { decodeText } from './decode-text.ts';

/** A list as text, a row a line. */
export interface ListText {
  /** The worksheet's; '' for a text file. */
  readonly sheet: string;
  readonly text: string;
  /** What stands in cells as a number of sixteen digits. */
  readonly numbers: ReadonlySet<string>;
  /** Rows that are hidden in the worksheet, and left out. */
  readonly hiddenRows: number;
}

/** Beyond any list that one plan could take. */
const mostFileBytes = 20_000_000;

/** Rows between the last one and this are kept as empty lines, so that a line has its row's number; a few lone rows far below are not worth it. */
const longestGap = 1000;

function listOf({ name, rows }: Worksheet): ListText {
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
  const seen = rows.filter(({ hidden }) => !hidden);
  const lines: string[] = [];
  for (const { number, cells } of seen) {
    if (number - lines.length <= longestGap) while (lines.length < number - 1) lines.push('');
    // What divides rows and cells in text is a blank inside a cell.
    lines.push(columns.map((column) => (cells.get(column)?.text ?? '').replace(/[\t\n\v\f\r"\u0085\u2028\u2029]+/g, ' ')).join('\t'));
  }
  const numbers = seen.flatMap(({ cells }) => [...cells.values()].flatMap(({ text, isNumber }) => (isNumber ? [text] : [])));
  return {
    sheet: name,
    text: lines.join('\n').trimEnd(),
    numbers: new Set(numbers.filter((text) => /^\d{16}$/.test(text))),
    hiddenRows: rows.filter(({ hidden, cells }) => hidden && cells.size > 0).length,
  };
}

/**
 * The lists in a file that a person chose: one for a text file, one for each visible sheet of an Excel workbook.
 * @throws UnreadableFile
 */
export async function readListFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<ListText[]> {
  if (file.size > mostFileBytes) throw new UnreadableFile('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second, third] = bytes;
  if (first === 0xd0 && second === 0xcf && third === 0x11) throw new UnreadableFile('old-workbook');
  if (first === 0x50 && second === 0x4b) return (await readWorkbook(bytes)).map(listOf);
  return [{ sheet: '', text: decodeText(bytes), numbers: new Set(), hiddenRows: 0 }];
}
