import { reclaimQuotas } from '../../../../utils/common/jobs/kinds/reclaim-quotas.ts';
import type { UiKind } from '../ui-kind.ts';
import { quotaColumns } from './columns.ts';
import { FilterFields } from './FilterFields.tsx';
import { emptyFilter, readFilter } from './filter-form.ts';
import { quotaNotices } from './notices.ts';

/** Taking quotas back from resellers. */
const kind: UiKind = {
  info: reclaimQuotas,
  words: {
    title: 'quotas.title',
    name: 'jobKind.reclaim-quotas',
    items: 'quotas.items',
    means: 'quotas.means',
    act: 'quotas.act',
    about: 'quotas.about',
    signInWhy: 'quotas.signInWhy',
    id: 'quota.id',
    idHint: 'quotas.listHint',
    idHeads: 'quotas.idHeads',
    lookUp: 'quotas.lookUp',
  },
  columns: quotaColumns,
  groupable: ['resellerName'],
  byIds: (quotaIds) => ({ selection: { by: 'ids', quotaIds } }),
  filter: { empty: emptyFilter, read: readFilter, Fields: FilterFields },
  exported: [
    { title: 'quota.id', value: ({ target }) => target },
    { title: 'report.resellerId', value: ({ data }) => data['resellerId'] ?? null },
    { title: 'coupon.reseller', value: ({ data }) => data['resellerName'] ?? null },
    { title: 'quota.face', value: ({ data }) => data['faceFen'] ?? null, as: 'money' },
    { title: 'quota.expire', value: ({ data }) => data['expireTime'] ?? null, as: 'time' },
  ],
  notices: quotaNotices,
};

export default kind;
