import { t } from '../../../../utils/common/i18n/t.ts';
import { formatFen } from '../../../../utils/common/money.ts';
import type { ListColumn, ListData } from '../../../list/data.ts';
import { whoColumn } from '../who-column.ts';

/** What is known about a coupon, the same in the preview and in the results. */
export function couponColumns(data: ListData): ListColumn[] {
  const at = (id: string, row: number) => data.columns[id]?.[row] ?? null;
  return [
    { id: 'target', title: t('coupon.id'), kind: 'id', width: 120 },
    whoColumn(data, 'customerName', 'customerId', t('coupon.customer')),
    { id: 'customerId', title: t('report.customerId'), kind: 'id', width: 120, hiddenByDefault: true },
    whoColumn(data, 'resellerName', 'resellerId', t('coupon.reseller')),
    { id: 'resellerId', title: t('report.resellerId'), kind: 'id', width: 120, hiddenByDefault: true },
    {
      id: 'amountFen',
      title: t('coupon.amount'),
      kind: 'money',
      width: 110,
      sum: true,
      // What is no whole number of fen is shown as it came, and never acted on.
      text: (row) => {
        const fen = at('amountFen', row);
        return typeof fen === 'number' ? formatFen(fen) : String(at('balanceText', row) ?? '');
      },
    },
    { id: 'faceFen', title: t('coupon.face'), kind: 'money', width: 110 },
    { id: 'expireTime', title: t('coupon.expire'), kind: 'time', width: 150 },
    { id: 'quotaId', title: t('coupon.quota'), kind: 'id', width: 120 },
    { id: 'quotaRestFen', title: t('coupon.quotaRest'), kind: 'money', width: 120, hiddenByDefault: true },
    { id: 'quotaExpireTime', title: t('coupon.quotaExpire'), kind: 'time', width: 150, hiddenByDefault: true },
  ];
}
