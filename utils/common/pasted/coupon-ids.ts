import { unseen } from './clean-text.ts';
import { type NoId, readCouponIds } from './coupon-id.ts';
import { mayBeCut } from './cut-digits.ts';
import { linesOf } from './lines.ts';
import { typicalId } from './pieces.ts';
import { idColumn } from './table-column.ts';

/** A line that gives no coupon id. Lines without letter or digit are skipped. */
export interface RubbishLine {
  readonly line: number;
  readonly text: string;
  /** `empty-cell`: nothing stands in the table's column of ids. `open-quote`: a break inside a cell cut the row in two. */
  readonly why: NoId | 'empty-cell' | 'open-quote';
}

export interface PastedIds {
  /** In the order of the list, each once. */
  readonly ids: readonly string[];
  readonly duplicates: number;
  readonly rubbish: readonly RubbishLine[];
  /** A spreadsheet may have lost last digits, so that ids may be those of other coupons: nothing may be planned until a person says that they are right. */
  readonly doubtful: boolean;
}

interface Knowledge {
  /** Words by which the column of the ids is known in a table with a head. */
  readonly heads?: readonly string[];
  /** Ids that stand in the file as numbers: a spreadsheet keeps fifteen digits of these. */
  readonly numbers?: ReadonlySet<string>;
}

/**
 * A pasted or uploaded list: ids alone, several on a line, or rows of a table of which the id is taken. Nothing is guessed: a line that is
 * unclear is rubbish, with its number and the reason.
 */
export function parseCouponIds(text: string, { heads = [], numbers = new Set() }: Knowledge = {}): PastedIds {
  const found: string[] = [];
  const rubbish: RubbishLine[] = [];
  const toRead = idColumn(heads);
  for (const [index, raw] of linesOf(text).entries()) {
    if (typicalId.test(raw)) {
      found.push(raw);
      continue;
    }
    const part = toRead(raw);
    if (part.as === 'head') continue;
    const reading = readCouponIds(part.text) ?? (part.as === 'cell' ? { why: 'empty-cell' as const } : { ids: [] });
    const isCut = raw.split('"').length % 2 === 0 && /[\t,]/.test(raw);
    if ('ids' in reading && !isCut) found.push(...reading.ids);
    else {
      const why = 'why' in reading ? reading.why : 'open-quote';
      rubbish.push({ line: index + 1, text: raw.replace(unseen, '').trim().slice(0, 60), why });
    }
  }
  const ids = new Set(found);
  return {
    ids: [...ids],
    duplicates: found.length - ids.size,
    rubbish,
    doubtful: mayBeCut(found.filter((id) => typicalId.test(id))) || found.some((id) => numbers.has(id)),
  };
}
