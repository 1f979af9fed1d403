import { reclaimCoupons } from '../../../../utils/common/jobs/kinds/reclaim-coupons.ts';
import type { UiKind } from '../ui-kind.ts';
import { couponColumns } from './columns.ts';
import { FilterFields } from './FilterFields.tsx';
import { emptyFilter, readFilter } from './filter-form.ts';
import { reclaimNotices } from './notices.ts';

/** Taking coupons back from customers. */
const kind: UiKind = {
  info: reclaimCoupons,
  words: {
    title: 'coupons.title',
    name: 'jobKind.reclaim-coupons',
    items: 'coupons.items',
    means: 'coupons.means',
    act: 'coupons.act',
    about: 'coupons.about',
    signInWhy: 'coupons.signInWhy',
    id: 'coupon.id',
    idHint: 'coupons.listHint',
    idHeads: 'coupons.idHeads',
    lookUp: 'coupons.lookUp',
  },
  columns: couponColumns,
  groupable: ['customerName', 'resellerName'],
  byIds: (couponIds) => ({ scope: { kind: 'everywhere' }, selection: { by: 'ids', couponIds } }),
  filter: { empty: emptyFilter, read: readFilter, Fields: FilterFields },
  exported: [
    { title: 'coupon.id', value: ({ target }) => target },
    { title: 'report.customerId', value: ({ data }) => data['customerId'] ?? null },
    { title: 'coupon.customer', value: ({ data }) => data['customerName'] ?? null },
    { title: 'report.resellerId', value: ({ data }) => data['resellerId'] ?? null },
    { title: 'coupon.reseller', value: ({ data }) => data['resellerName'] ?? null },
    { title: 'coupon.face', value: ({ data }) => data['faceFen'] ?? null, as: 'money' },
    { title: 'coupon.expire', value: ({ data }) => data['expireTime'] ?? null, as: 'time' },
  ],
  notices: reclaimNotices,
};

export default kind;
