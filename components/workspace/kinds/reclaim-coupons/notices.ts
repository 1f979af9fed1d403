import type { ItemRow, JobView } from '../../../../utils/common/jobs/schemas.ts';
import { t } from '../../../../utils/common/i18n/t.ts';
import { formatFen, sumFen } from '../../../../utils/common/money.ts';
import { daysOf } from '../notice-days.ts';
import type { Notice, Notices } from '../ui-kind.ts';

interface Told {
  readonly row: ItemRow;
  readonly fen: number;
}

const idOf = (row: ItemRow, field: 'resellerId' | 'customerId'): string => String(row.data[field] ?? '');

type Span = Pick<JobView, 'createdAt' | 'finishedAt'>;

function noticeOf(to: Notice['to'], id: string, told: readonly Told[], date: string): Notice {
  const lines = told.map(({ row, fen }) =>
    to === 'reseller'
      ? t('notice.lineOfReseller', { id: row.target, amount: formatFen(fen), customer: String(row.data['customerId'] ?? '—') })
      : t('notice.line', { id: row.target, amount: formatFen(fen) }),
  );
  const [first] = told;
  const name = String(first?.row.data[to === 'reseller' ? 'resellerName' : 'customerName'] ?? '');
  const values = { date, count: told.length, amount: formatFen(sumFen(told.map(({ fen }) => fen))), lines: lines.join('\n') };
  return { to, id, name, count: told.length, text: t(`notice.${to}`, values) };
}

/**
 * One text for each own customer, and one for each reseller about its customers' coupons. Only amounts that Huawei Cloud's records show are
 * told; the text names nobody, so that it can be handed on without a name leaking. Times are UTC ms.
 */
export function reclaimNotices(rows: readonly ItemRow[], job: Span, now: number): Notices {
  const date = daysOf(job, now);
  const done = rows.filter(({ state }) => state === 'done');
  const doubled = rows.filter(({ state }) => state === 'doubled');
  // What was back before anything was sent, or returned by itself, has the origin `theirs`; the others may be ours.
  const perhapsOurs = rows.filter(({ state, origin }) => state === 'already' && origin !== 'theirs');
  const told = done.flatMap((row): Told[] => {
    const known = idOf(row, 'resellerId') !== '' || idOf(row, 'customerId') !== '';
    return row.takenFen === null || !known ? [] : [{ row, fen: row.takenFen }];
  });
  const groups = Map.groupBy(told, ({ row }) => {
    const reseller = idOf(row, 'resellerId');
    return reseller === '' ? `customer ${idOf(row, 'customerId')}` : `reseller ${reseller}`;
  });
  const notices = [...groups].map(([key, group]) => {
    const [to, id = ''] = key.split(' ');
    return noticeOf(to === 'reseller' ? to : 'customer', id, group, date);
  });
  return { notices, leftOut: done.length - told.length + perhapsOurs.length + doubled.length };
}
