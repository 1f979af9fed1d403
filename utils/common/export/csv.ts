import type { Cell, Row } from './sheet.ts';

/** What a spreadsheet would take for the start of a formula, full-width signs included. */
const formulaStart = /^\s*[=+\-@\t\r＝＋－＠]/;
/** From 12 digits on a spreadsheet shows a number in scientific notation, from 16 on it loses digits; and an id like 12e30 it takes for a number. */
const longNumber = /^(\d{12,}|\d+[eE]\d+)$/;

function field(cell: Cell): string {
  const text = typeof cell === 'string' ? cell : cell.amount;
  const plain = typeof cell !== 'string' || !formulaStart.test(text) ? text : `'${text}`;
  // A leading tab makes a spreadsheet keep the digits as text, and is cut off wherever ids are read.
  const kept = typeof cell === 'string' && longNumber.test(text) ? `\t${text}` : plain;
  return `"${kept.replaceAll('"', '""')}"`;
}

/** A table as CSV that Excel opens as it is meant: UTF-8 with its mark, CRLF, every field quoted, formulas and long ids as text. */
export function csvText(rows: readonly Row[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
