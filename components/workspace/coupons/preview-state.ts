import type { ErrorData } from '../../../utils/common/errors.ts';
import type { EntryRow, Preview } from '../../../utils/common/jobs/schemas.ts';
import { fenFromDecimal, parseTypedAmount, parseTypedCount } from '../../../utils/common/money.ts';

/** How many rows are drawn at first, and added by each press on "show more". */
export const pageSize = 100;

export interface PreviewState {
  /** `gone`: expired and dropped, or confirmed. */
  readonly status: 'loading' | 'ready' | 'gone' | 'failed';
  readonly preview: Preview | undefined;
  readonly names: boolean;
  /** Ids that a person added to the preselected ones, and took out of them. */
  readonly added: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<string>;
  /** What would be confirmed, as the worker counts it. */
  readonly selected: { readonly count: number; readonly amount: string } | undefined;
  readonly verdict: EntryRow['verdict'] | '';
  readonly reason: string;
  readonly limit: number;
  readonly typedCount: string;
  readonly typedAmount: string;
  readonly confirming: boolean;
  readonly error: ErrorData | undefined;
}

export function isSelected(state: Pick<PreviewState, 'added' | 'leftOut'>, row: EntryRow): boolean {
  return row.verdict === 'will' ? !state.leftOut.has(row.couponId) : row.verdict === 'optional' && state.added.has(row.couponId);
}

/** Rows that the filter leaves. */
export function shownRows({ preview, verdict, reason }: Pick<PreviewState, 'preview' | 'verdict' | 'reason'>): EntryRow[] {
  const rows = preview?.rows ?? [];
  return rows.filter(
    (row) => (verdict === '' || row.verdict === verdict) && (reason === '' || row.reasons.includes(reason) || row.notes.includes(reason)),
  );
}

/** How many rows there are for each reason, most first. */
export function reasonCounts(
  rows: readonly EntryRow[],
  verdict: EntryRow['verdict'],
): { readonly reason: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.verdict === verdict) for (const reason of row.reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
}

/** Which of the two boxes hold what has to be typed. The worker compares again. */
export function typedRight({ selected, typedCount, typedAmount }: Pick<PreviewState, 'selected' | 'typedCount' | 'typedAmount'>): {
  readonly count: boolean;
  readonly amount: boolean;
} {
  return {
    count: selected !== undefined && parseTypedCount(typedCount) === selected.count,
    amount: selected !== undefined && parseTypedAmount(typedAmount) === fenFromDecimal(selected.amount),
  };
}
