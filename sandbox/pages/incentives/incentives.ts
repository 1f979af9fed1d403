import { get } from '../api.ts';
import { h } from '../element.ts';
import { forbidden } from '../frame/forbidden.ts';
import type { PageView } from '../frame/page-view.ts';
import { late } from '../late.ts';
import { params, variant } from '../params.ts';
import { createTabs } from '../widgets/tabs.ts';
import { incentiveSteps } from './incentive-steps.ts';
import { appliedList, pendingList } from './lists.ts';

const wait = (): Promise<unknown> => get('incentives', { page: '1', size: '1', state: 'open', wait: String(params.dataDelay) });

/** 销售 > 机会点管理 > 机会点激励申请, for the main account. `?tab=applied` opens 已申请激励. */
export const incentives: PageView = {
  title: '机会点激励申请',
  content: ({ query }, signal) => {
    if (params.logIn.member || params.logIn.role === 'reseller') return forbidden();
    const wantsApplied = (query.get('tab') ?? params.search.get('tab')) === 'applied';
    const tabs = createTabs({
      panes: [
        { title: '待申请激励', content: pendingList },
        { title: '已申请激励', content: appliedList },
      ],
      active: wantsApplied ? 1 : 0,
      rebuild: variant('router-tabs'),
      liveForm: variant('live-dom'),
      signal,
    });
    return h('div', {}, [late(wait(), signal, incentiveSteps), tabs]);
  },
};
