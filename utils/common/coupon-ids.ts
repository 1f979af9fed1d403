/** A line that is no coupon id. Blank lines are skipped. */
export interface RubbishLine {
  readonly line: number;
  readonly text: string;
  /** `spreadsheet-number`: a spreadsheet turned the id into 2.02601E+15 and its digits are lost. */
  readonly why: 'not-an-id' | 'spreadsheet-number' | 'several-ids';
}

export interface PastedIds {
  /** In the order of the list, each once. */
  readonly ids: readonly string[];
  readonly duplicates: number;
  readonly rubbish: readonly RubbishLine[];
}

/** Coupon ids are opaque; the examples have 16 digits. Anything of letters and digits with at least four digits is asked for. */
const plausible = /^(?=(?:\D*\d){4})[0-9A-Za-z_-]{4,64}$/;
const typical = /^\d{16}$/;
const scientific = /^\d(?:\.\d+)?[eE]\+\d+$/;

function cellsOf(line: string): string[] {
  return line
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .split(/[\t,;，；、|]/)
    .map((cell) => cell.replace(/[\s"'`\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '').replace(/^=/, ''))
    .filter((cell) => cell !== '');
}

/** A pasted or uploaded list: one coupon a line, the id alone or in one column. Nothing is guessed: what is unclear is rubbish, with its line number. */
export function parseCouponIds(text: string): PastedIds {
  const ids = new Set<string>();
  const rubbish: RubbishLine[] = [];
  let duplicates = 0;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const cells = cellsOf(raw);
    if (cells.length === 0) continue;
    const candidates = cells.filter((cell) => (cells.length === 1 ? plausible : typical).test(cell) && !scientific.test(cell));
    const [id] = candidates;
    if (id !== undefined && candidates.length === 1) {
      if (ids.has(id)) duplicates += 1;
      ids.add(id);
      continue;
    }
    const why = candidates.length > 1 ? 'several-ids' : cells.some((cell) => scientific.test(cell)) ? 'spreadsheet-number' : 'not-an-id';
    rubbish.push({ line: index + 1, text: raw.trim().slice(0, 60), why });
  }
  return { ids: [...ids], duplicates, rubbish };
}
