import { withoutEscapes } from './strings.ts';
import { attribute, xmlParts } from './xml.ts';

interface SheetCell {
  readonly text: string;
  /** Kept as a number: fifteen digits of it are to be relied on. */
  readonly isNumber: boolean;
}

export interface SheetRow {
  /** From 1, as a spreadsheet shows it. */
  readonly number: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** By column, from 0; not every column has a cell. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  return [...(/^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A number as it would stand there without a format: `2.026010500001E+15` → `2026010500001000`. */
function numberText(value: string): string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}

/** The rows of a worksheet (ECMA-376, part 1, 18.3). Rows and cells without a reference follow the ones before. */
export function sheetRows(xml: string, strings: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  let row = { number: 0, hidden: false, cells: new Map<number, SheetCell>() };
  let [column, type, value, inValue, inReading] = [-1, '', '', false, false];
  const endCell = (): void => {
    const isNumber = value !== '' && (type === 'n' || type === '');
    const text = type === 's' ? (strings[Number(value)] ?? '') : isNumber ? numberText(value.trim()) : withoutEscapes(value);
    if (text !== '') row.cells.set(column, { text, isNumber });
  };
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') {
      if (inValue && !inReading) value += part.text;
      continue;
    }
    const isOpen = part.kind === 'open' && !part.closed;
    if (part.kind === 'open' && part.name === 'row') {
      const hidden = attribute(part.attributes, 'hidden');
      row = {
        number: Number(attribute(part.attributes, 'r') ?? row.number + 1),
        hidden: hidden === '1' || hidden === 'true',
        cells: new Map(),
      };
      rows.push(row);
      column = -1;
    } else if (part.kind === 'open' && part.name === 'c') {
      const reference = attribute(part.attributes, 'r');
      column = reference === undefined ? column + 1 : columnOf(reference);
      type = attribute(part.attributes, 't') ?? '';
      value = '';
    } else if (part.name === 'c') endCell();
    else if (part.name === 'v' || part.name === 't') inValue = isOpen;
    else if (part.name === 'rPh') inReading = isOpen;
  }
  return rows;
}
