import type { PageView } from '../frame/page-view.ts';
import { params, variant } from '../params.ts';
import { createTabs, type Pane } from '../widgets/tabs.ts';
import { customerList } from './customer-list.ts';

/** 销售 > 客户 > 客户管理. `?tab=resellers` opens a distributor's 云经销商的客户. Whether one who has no resellers sees a tab is not documented. */
export const customers: PageView = {
  title: '客户管理',
  content: ({ query }, signal) => {
    const panes: Pane[] = [{ title: '我的客户', content: (inner) => customerList(false, inner) }];
    if (params.logIn.role === 'distributor') panes.push({ title: '云经销商的客户', content: (inner) => customerList(true, inner) });
    if (variant('no-tabs') && panes.length === 1) return customerList(false, signal);
    const wanted = (query.get('tab') ?? params.search.get('tab')) === 'resellers' ? 1 : 0;
    return createTabs({
      panes,
      active: Math.min(wanted, panes.length - 1),
      rebuild: variant('router-tabs'),
      liveForm: variant('live-dom'),
      signal,
    });
  },
};
