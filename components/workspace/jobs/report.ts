import type { Row } from '../../../utils/common/export/sheet.ts';
import type { ItemRow, JobView } from '../../../utils/common/jobs/schemas.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import { beijingTime } from '../../format/beijing-time.ts';
import { reasonText } from '../../format/optional-text.ts';
import { jobKindText, jobStateText } from './job-words.ts';

const timeOf = (at: number | null): string => (at === null ? '' : beijingTime(at));

/** The results, a row for each item under a head. */
export function resultRows(rows: readonly ItemRow[]): Row[] {
  const head = [
    'coupon.id',
    'report.customerId',
    'coupon.customer',
    'report.resellerId',
    'coupon.reseller',
    'coupon.face',
    'item.amount',
    'item.taken',
    'item.state',
    'item.reason',
    'item.origin',
    'item.quoted',
    'item.requestId',
    'coupon.expire',
    'report.updated',
  ] as const;
  return [
    head.map((key) => t(key)),
    ...rows.map((row): Row => [
      row.couponId,
      row.customerId ?? '',
      row.customer,
      row.resellerId ?? '',
      row.reseller,
      { amount: row.face },
      { amount: row.amount },
      { amount: row.taken },
      t(`itemState.${row.state}`),
      row.reason && reasonText(row.reason),
      row.origin && t(`origin.${row.origin}`),
      row.quoted,
      row.requestId,
      timeOf(row.expireTime),
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
