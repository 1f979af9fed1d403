import { stageWords } from '../../../utils/page/known-pages/opportunity-incentives.ts';
import type { RowReading } from '../../../utils/page/reading/read-row.ts';

/** Where a row stands; `apply` has not been asked for yet, `unknown` says something that no document names. */
export type Stage = keyof typeof stageWords | 'apply' | 'unknown';
export type Step = 'apply' | 'reconcile' | 'pay' | 'done';
export type IncentiveRow = RowReading<'code' | 'name' | 'state' | 'date'>;

/** The steps of the graphic, and the stages that belong to each. */
export const stagesOf: Readonly<Record<Step, readonly Stage[]>> = {
  apply: ['apply', 'review', 'refused'],
  reconcile: ['reconcile'],
  pay: ['pay', 'processing', 'invoice', 'paying'],
  done: ['done'],
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

/** A date that stands in a text, as `YYYY-MM-DD`; nothing where there is none, or none that a calendar has. */
export function dateIn(text = ''): string | undefined {
  const [, year, month = '', day = ''] = /(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(date);
  return at.getTime() > 0 && at.toISOString().startsWith(date) ? date : undefined;
}

/** By what an incentive is remembered: its code, as shown or as its link has it, else the id in the link of its name. */
export function codeOf({ cells, ids }: IncentiveRow): string | undefined {
  return [cells.code, ids.code, ids.name].find((code) => code !== undefined && /^[\w-]{4,64}$/.test(code));
}
