import type { FieldReading } from '../../../utils/page/reading/fields.ts';
import type { InPageKey } from '../../../utils/page/t.ts';

export type SowField = 'higher' | 'key' | 'product' | 'checklist' | 'feedback' | `milestone${1 | 2 | 3}`;

/** What the form shows under each of its names, box by box; nothing where the form has no such thing. */
export type ReadSow = (field: SowField) => readonly Pick<FieldReading, 'texts' | 'files'>[] | undefined;

/** The texts of it, piece by piece; nothing where the form has no such thing. */
export type SowTexts = (field: SowField) => readonly (readonly string[])[] | undefined;

export interface Line {
  /** Done, wrong, or not to be told from the page. */
  readonly tone: 'good' | 'bad' | 'unknown';
  readonly key: InPageKey & `sow.${string}`;
  readonly params?: Readonly<Record<string, string | number>>;
}
