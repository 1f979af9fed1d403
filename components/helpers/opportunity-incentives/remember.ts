import type { KnownFact } from '../../../utils/common/facts/messages.ts';
import { codeOf, dateIn, type IncentiveRow } from './stage.ts';

/** What is remembered of a row: no name in it, of no customer and no opportunity. */
export interface IncentiveFact {
  readonly id: string;
  readonly fields: { readonly code: string; readonly state: string; readonly tab: string; readonly shownDate?: string };
}

/** A fact that stays as it is is said again after so long, in ms, or it would be forgotten while it is still shown. */
const againMs = 24 * 60 * 60 * 1000;

/** What a row shows; nothing where it shows no state, or nothing by which it could be known again. */
export function factOf(row: IncentiveRow, tab: string): IncentiveFact | undefined {
  const code = codeOf(row);
  const state = row.cells.state;
  const shownDate = dateIn(row.cells.date);
  if (code === undefined || !state) return undefined;
  return { id: code, fields: { code, state, tab, ...(shownDate ? { shownDate } : {}) } };
}

/** Whether a fact says something else than what is known of it, at `now` (UTC milliseconds). */
export function isNews({ fields }: IncentiveFact, known: KnownFact | undefined, now: number): boolean {
  return !known || now - known.seenAt > againMs || known.fields['state'] !== fields.state || known.fields['shownDate'] !== fields.shownDate;
}
