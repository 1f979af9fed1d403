import { stageWords } from '../../../utils/page/known-pages/opportunity-incentives.ts';
import type { RowReading } from '../../../utils/page/reading/read-row.ts';

/** Where a row stands; `apply` has not been asked for yet, `unknown` says something that no document names. */
export type Stage = keyof typeof stageWords | 'apply' | 'unknown';
export type Step = 'apply' | 'reconcile' | 'pay' | 'done';
export type IncentiveRow = RowReading<'code' | 'name' | 'state' | 'date'>;

/** The step of the graphic that a stage belongs to. */
export const stepOf: Readonly<Record<Stage, Step | undefined>> = {
  apply: 'apply',
  review: 'apply',
  refused: 'apply',
  reconcile: 'reconcile',
  pay: 'pay',
  processing: 'pay',
  invoice: 'pay',
  paying: 'pay',
  done: 'done',
  unknown: undefined,
};

/** Where a row stands: by its state, else by the row action that it offers. Nothing else is guessed from. */
export function stageOf({ cells: { state = '' }, actions }: IncentiveRow): Stage {
  const known = (Object.keys(stageWords) as (keyof typeof stageWords)[]).find((stage) =>
    (stageWords[stage] as readonly string[]).includes(state),
  );
  if (known) return known;
  if (state !== '') return 'unknown';
  return (['apply', 'reconcile', 'pay'] as const).find((action) => actions.includes(action)) ?? 'unknown';
}

/** A date that stands in a text, as `YYYY-MM-DD`; nothing where there is none. */
export function dateIn(text = ''): string | undefined {
  const [, year, month = '', day = ''] = /(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** By what an incentive is remembered: its code, as shown or as its link has it. */
export function codeOf({ cells, ids }: IncentiveRow): string | undefined {
  return [cells.code, ids.code].find((code) => code !== undefined && /^[\w-]{4,64}$/.test(code));
}
