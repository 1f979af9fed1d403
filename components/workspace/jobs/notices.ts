import type { ItemRow, JobView } from '../../../utils/common/jobs/schemas.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import { fenFromDecimal, formatFen, sumFen } from '../../../utils/common/money.ts';
import { beijingTime } from '../../format/beijing-time.ts';

/** A message to one customer or one reseller about what was taken back. */
export interface ReclaimNotice {
  readonly to: 'customer' | 'reseller';
  readonly id: string;
  /** Masked unless names were asked for. */
  readonly name: string;
  readonly count: number;
  readonly text: string;
}

export interface ReclaimNotices {
  readonly notices: readonly ReclaimNotice[];
  /** Coupons that are back and that no notice speaks of: the records do not show what was taken or that it was us, show it twice, or nobody is known to write to. */
  readonly leftOut: number;
}

interface Told {
  readonly row: ItemRow;
  readonly fen: number;
}

type Span = Pick<JobView, 'createdAt' | 'finishedAt'>;

/** A row does not carry the record's own time, so the days are those between which the whole job ran. */
function daysOf({ createdAt, finishedAt }: Span, now: number): string {
  const [first, last] = [createdAt, finishedAt ?? now].map((at) => beijingTime(at).slice(0, 10));
  return first === last ? t('notice.day', { day: first ?? '' }) : t('notice.days', { first: first ?? '', last: last ?? '' });
}

function noticeOf(to: ReclaimNotice['to'], id: string, told: readonly Told[], date: string): ReclaimNotice {
  const lines = told.map(({ row, fen }) =>
    to === 'reseller'
      ? t('notice.lineOfReseller', { id: row.couponId, amount: formatFen(fen), customer: row.customerId ?? '—' })
      : t('notice.line', { id: row.couponId, amount: formatFen(fen) }),
  );
  const [first] = told;
  const name = (to === 'reseller' ? first?.row.reseller : first?.row.customer) ?? '';
  const values = { date, count: told.length, amount: formatFen(sumFen(told.map(({ fen }) => fen))), lines: lines.join('\n') };
  return { to, id, name, count: told.length, text: t(`notice.${to}`, values) };
}

/**
 * One text for each own customer, and one for each reseller about its customers' coupons. Only amounts that Huawei Cloud's records show are
 * told; the text names nobody, so that it can be handed on without a name leaking. Times are UTC ms.
 */
export function reclaimNotices(rows: readonly ItemRow[], job: Span, now: number): ReclaimNotices {
  const date = daysOf(job, now);
  const done = rows.filter(({ state }) => state === 'done');
  const doubled = rows.filter(({ state }) => state === 'doubled');
  // What was back before anything was sent, or returned by itself, has the origin `theirs`; the others may be ours.
  const perhapsOurs = rows.filter(({ state, origin }) => state === 'already' && origin !== 'theirs');
  const told = done.flatMap((row): Told[] => {
    const fen = fenFromDecimal(row.taken);
    return fen === null || (row.resellerId ?? row.customerId) === null ? [] : [{ row, fen }];
  });
  const groups = Map.groupBy(told, ({ row }) => (row.resellerId === null ? `customer ${row.customerId}` : `reseller ${row.resellerId}`));
  const notices = [...groups.values()].map((group) => {
    const reseller = group[0]?.row.resellerId ?? null;
    return reseller === null
      ? noticeOf('customer', group[0]?.row.customerId ?? '', group, date)
      : noticeOf('reseller', reseller, group, date);
  });
  return { notices, leftOut: done.length - told.length + perhapsOurs.length + doubled.length };
}
