import type { ItemRow } from '../../../utils/common/jobs/views.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import { fenFromDecimal, formatFen, sumFen } from '../../../utils/common/money.ts';
import { beijingTime } from '../../beijing-time.ts';

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
  /** Rows that no notice speaks of: the records do not show what was taken, or nobody is known to write to. */
  readonly leftOut: number;
}

interface Told {
  readonly row: ItemRow;
  readonly fen: number;
}

function daysOf(told: readonly Told[]): string {
  const days = told.map(({ row }) => beijingTime(row.updatedAt).slice(0, 10)).sort();
  const [first = ''] = days;
  const last = days.at(-1) ?? first;
  return first === last ? first : `${first} – ${last}`;
}

function noticeOf(to: ReclaimNotice['to'], id: string, told: readonly Told[]): ReclaimNotice {
  const lines = told.map(({ row, fen }) =>
    to === 'reseller'
      ? t('notice.lineOfReseller', { id: row.couponId, amount: formatFen(fen), customer: row.customerId ?? '—' })
      : t('notice.line', { id: row.couponId, amount: formatFen(fen) }),
  );
  const [first] = told;
  const name = (to === 'reseller' ? first?.row.reseller : first?.row.customer) ?? '';
  const values = { date: daysOf(told), count: told.length, amount: formatFen(sumFen(told.map(({ fen }) => fen))), lines: lines.join('\n') };
  return { to, id, name, count: told.length, text: t(`notice.${to}`, values) };
}

/**
 * One text for each own customer, and one for each reseller about its customers' coupons. Only amounts that Huawei Cloud's records show are
 * told; the text names nobody, so that it can be handed on without a name leaking.
 */
export function reclaimNotices(rows: readonly ItemRow[]): ReclaimNotices {
  const done = rows.filter(({ state }) => state === 'done');
  const told = done.flatMap((row): Told[] => {
    const fen = fenFromDecimal(row.taken);
    return fen === null || (row.resellerId ?? row.customerId) === null ? [] : [{ row, fen }];
  });
  const groups = Map.groupBy(told, ({ row }) => (row.resellerId === null ? `customer ${row.customerId}` : `reseller ${row.resellerId}`));
  const notices = [...groups.values()].map((group) => {
    const reseller = group[0]?.row.resellerId ?? null;
    return reseller === null ? noticeOf('customer', group[0]?.row.customerId ?? '', group) : noticeOf('reseller', reseller, group);
  });
  return { notices, leftOut: done.length - told.length };
}
