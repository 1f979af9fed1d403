import type { ErrorData } from '../../../utils/common/errors.ts';
import type { PlanView, Verdict } from '../../../utils/common/jobs/schemas.ts';
import { fenFromDecimal, parseTypedAmount, parseTypedCount } from '../../../utils/common/money.ts';
import type { PlanRows } from './plan-rows.ts';

export interface PlanState {
  /** `gone`: expired and dropped, or confirmed. `reading`: the worker still reads. */
  readonly status: 'loading' | 'reading' | 'ready' | 'gone' | 'failed';
  readonly plan: PlanView | undefined;
  readonly rows: PlanRows;
  readonly names: boolean;
  /** Targets that a person added to the preselected ones, and took out of them. */
  readonly added: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<string>;
  /** What would be confirmed, as the worker counts it. */
  readonly selected: { readonly count: number; readonly amount: string } | undefined;
  readonly typedCount: string;
  readonly typedAmount: string;
  readonly confirming: boolean;
  readonly error: ErrorData | undefined;
}

/** Whether every row of the plan is listed: nothing is confirmed that a person could not see. */
export const isWhole = ({ plan, rows }: Pick<PlanState, 'plan' | 'rows'>): boolean => plan !== undefined && rows.data.count >= plan.rows;

export const verdictOf = ({ data }: PlanRows, row: number): Verdict => data.columns['verdict']?.[row] as Verdict;
export const targetOf = ({ data }: PlanRows, row: number): string => String(data.columns['target']?.[row] ?? '');

export function isSelected({ rows, added, leftOut }: Pick<PlanState, 'rows' | 'added' | 'leftOut'>, row: number): boolean {
  const verdict = verdictOf(rows, row);
  if (verdict === 'will') return !leftOut.has(targetOf(rows, row));
  return verdict === 'optional' && added.has(targetOf(rows, row));
}

/** How many rows there are for each reason or note, most first. */
export function reasonCounts(rows: PlanRows, verdict: Verdict): { readonly reason: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.data.count; row += 1) {
    if (verdictOf(rows, row) !== verdict) continue;
    for (const reason of [...(rows.reasons[row] ?? []), ...(rows.notes[row] ?? [])]) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
}

/** Which of the two boxes hold what has to be typed. The worker compares again. */
export function typedRight({ selected, typedCount, typedAmount }: Pick<PlanState, 'selected' | 'typedCount' | 'typedAmount'>): {
  readonly count: boolean;
  readonly amount: boolean;
} {
  return {
    count: selected !== undefined && parseTypedCount(typedCount) === selected.count,
    amount: selected !== undefined && parseTypedAmount(typedAmount) === fenFromDecimal(selected.amount),
  };
}
