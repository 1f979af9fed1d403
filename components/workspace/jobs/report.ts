import type { Row } from '../../../utils/common/export/sheet.ts';
import type { ItemRow, JobView } from '../../../utils/common/jobs/schemas.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import { decimalFromFen } from '../../../utils/common/money.ts';
import { beijingTime } from '../../format/beijing-time.ts';
import { reasonText } from '../../format/optional-text.ts';
import type { UiKind } from '../kinds/ui-kind.ts';
import { jobKindText, jobStateText } from './job-words.ts';

const timeOf = (at: number | null): string => (at === null ? '' : beijingTime(at));

const moneyOf = (fen: unknown) => ({ amount: typeof fen === 'number' ? decimalFromFen(fen) : '' });

/** What a target has in a column: money as money, a moment at UTC+8, anything else as text. */
function cellOf({ value, as }: UiKind['exported'][number], row: ItemRow): Row[number] {
  const cell = value(row);
  if (as === 'money') return moneyOf(cell);
  return as === 'time' ? timeOf(typeof cell === 'number' ? cell : null) : String(cell ?? '');
}

/** The results, a row for each item under a head. Of a kind that is not known here the ids are told. */
export function resultRows(kind: UiKind | undefined, rows: readonly ItemRow[]): Row[] {
  const own: UiKind['exported'] = kind?.exported ?? [{ title: 'item.target', value: ({ target }) => target }];
  const outcome = [
    'item.amount',
    'item.taken',
    'item.state',
    'item.reason',
    'item.origin',
    'item.quoted',
    'item.requestId',
    'report.updated',
  ] as const;
  return [
    [...own.map(({ title }) => t(title)), ...outcome.map((key) => t(key))],
    ...rows.map((row): Row => [
      ...own.map((column) => cellOf(column, row)),
      moneyOf(row.amountFen),
      moneyOf(row.takenFen),
      t(`itemState.${row.state}`),
      row.reason && reasonText(row.reason),
      row.origin && t(`origin.${row.origin}`),
      row.quoted,
      row.requestId,
      timeOf(row.updatedAt),
    ]),
  ];
}

/** What the results belong to, with the head of the log's chain. `now` is UTC ms. */
export function factRows(job: JobView, now: number): Row[] {
  return [
    [t('report.job'), job.jobId],
    [t('report.kind'), jobKindText(job.kind)],
    [t('account.account'), job.account],
    [t('account.operator'), job.operator],
    [t('job.created'), timeOf(job.createdAt)],
    [t('job.finishedAt'), timeOf(job.finishedAt)],
    [t('job.state'), jobStateText(job)],
    [t('job.count'), String(job.count)],
    [t('job.amount'), { amount: job.amount }],
    [t('taken.ours'), { amount: job.taken.ours }],
    [t('taken.theirs'), { amount: job.taken.theirs }],
    [t('taken.unexplained'), { amount: job.taken.unexplained }],
    [t('report.exported'), timeOf(now)],
    [t('report.logSeq'), String(job.logHead.seq)],
    [t('report.logHash'), job.logHead.hash],
  ];
}
