import type { PageView } from '../frame/page-view.ts';
import { params, variant } from '../params.ts';
import { createTabs } from '../widgets/tabs.ts';
import { applicationRecords } from './applications.ts';
import { solutionList } from './solutions.ts';

/** 权益 > 一次性工程费用(NRE). `?tab=records` opens 申请记录. */
export const nre: PageView = {
  title: '一次性工程费用(NRE)',
  content: ({ query }, signal) =>
    createTabs({
      panes: [
        { title: 'NRE申请', content: solutionList },
        { title: '申请记录', content: applicationRecords },
      ],
      active: (query.get('tab') ?? params.search.get('tab')) === 'records' ? 1 : 0,
      rebuild: variant('router-tabs'),
      liveForm: variant('live-dom'),
      signal,
    }),
};
