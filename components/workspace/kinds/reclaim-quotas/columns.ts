import { t } from '../../../../utils/common/i18n/t.ts';
import { formatFen } from '../../../../utils/common/money.ts';
import type { ListColumn, ListData } from '../../../list/data.ts';
import { whoColumn } from '../who-column.ts';

/** What is known about a quota, the same in the preview and in the results. */
export function quotaColumns(data: ListData): ListColumn[] {
  const at = (id: string, row: number) => data.columns[id]?.[row] ?? null;
  return [
    { id: 'target', title: t('quota.id'), kind: 'id', width: 120 },
    whoColumn(data, 'resellerName', 'resellerId', t('coupon.reseller')),
    { id: 'resellerId', title: t('report.resellerId'), kind: 'id', width: 120, hiddenByDefault: true },
    {
      id: 'amountFen',
      title: t('quota.rest'),
      kind: 'money',
      width: 120,
      sum: true,
      // What is no whole number of fen is shown as it came, and never acted on.
      text: (row) => {
        const fen = at('amountFen', row);
        return typeof fen === 'number' ? formatFen(fen) : String(at('restText', row) ?? '');
      },
    },
    // What goes is the rest: the size would push the reason out of sight.
    { id: 'faceFen', title: t('quota.face'), kind: 'money', width: 120, hiddenByDefault: true },
    { id: 'couponsOpenCount', title: t('quota.openCoupons'), kind: 'count', width: 120 },
    { id: 'couponsOpenFen', title: t('quota.openCouponsSum'), kind: 'money', width: 130 },
    { id: 'expireTime', title: t('quota.expire'), kind: 'time', width: 150 },
    { id: 'parentQuotaId', title: t('quota.parent'), kind: 'id', width: 120, hiddenByDefault: true },
  ];
}
