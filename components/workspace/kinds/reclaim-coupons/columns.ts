import { t } from '../../../../utils/common/i18n/t.ts';
import type { ListColumn, ListData } from '../../../list/data.ts';
import { exactMoneyColumn } from '../exact-money-column.ts';
import { whoColumn } from '../who-column.ts';

/** What is known about a coupon, the same in the preview and in the results. */
export function couponColumns(data: ListData): ListColumn[] {
  return [
    { id: 'target', title: t('coupon.id'), kind: 'id', width: 120 },
    whoColumn(data, 'customerName', 'customerId', t('coupon.customer')),
    { id: 'customerId', title: t('report.customerId'), kind: 'id', width: 120, hiddenByDefault: true },
    whoColumn(data, 'resellerName', 'resellerId', t('coupon.reseller')),
    { id: 'resellerId', title: t('report.resellerId'), kind: 'id', width: 120, hiddenByDefault: true },
    exactMoneyColumn(data, 'balanceText', { title: t('coupon.amount'), width: 110 }),
    { id: 'faceFen', title: t('coupon.face'), kind: 'money', width: 110 },
    { id: 'expireTime', title: t('coupon.expire'), kind: 'time', width: 150 },
    { id: 'quotaId', title: t('coupon.quota'), kind: 'id', width: 120 },
    { id: 'quotaRestFen', title: t('coupon.quotaRest'), kind: 'money', width: 120, hiddenByDefault: true },
    { id: 'quotaExpireTime', title: t('coupon.quotaExpire'), kind: 'time', width: 150, hiddenByDefault: true },
  ];
}
