import { t } from '../../../../utils/common/i18n/t.ts';
import type { ListColumn, ListData } from '../../../list/data.ts';
import { exactMoneyColumn } from '../exact-money-column.ts';
import { whoColumn } from '../who-column.ts';

/** What is known about a quota, the same in the preview and in the results. */
export function quotaColumns(data: ListData): ListColumn[] {
  return [
    { id: 'target', title: t('quota.id'), kind: 'id', width: 120 },
    whoColumn(data, 'resellerName', 'resellerId', t('coupon.reseller')),
    { id: 'resellerId', title: t('report.resellerId'), kind: 'id', width: 120, hiddenByDefault: true },
    exactMoneyColumn(data, 'restText', { title: t('quota.rest'), width: 120 }),
    // What goes is the rest: the size would push the reason out of sight.
    { id: 'faceFen', title: t('quota.face'), kind: 'money', width: 120, hiddenByDefault: true },
    { id: 'couponsOpenCount', title: t('quota.openCoupons'), kind: 'count', width: 120 },
    { id: 'couponsOpenFen', title: t('quota.openCouponsSum'), kind: 'money', width: 130 },
    { id: 'expireTime', title: t('quota.expire'), kind: 'time', width: 150 },
    { id: 'parentQuotaId', title: t('quota.parent'), kind: 'id', width: 120, hiddenByDefault: true },
  ];
}
