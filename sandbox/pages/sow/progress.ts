import { nreWords } from '../../world/shown/nre.ts';
import { h } from '../element.ts';
import type { PageView } from '../frame/page-view.ts';
import { late } from '../late.ts';
import { terms } from '../terms.ts';
import { fetchApplication } from './api.ts';
import { milestonePart } from './milestones.ts';

/** Where 申请编号 leads to: progress of one application. Its layout is not documented. */
export const progress: PageView = {
  title: 'NRE申请详情',
  content: ({ query }, signal) =>
    late(fetchApplication(query.get('id') ?? ''), signal, (row) =>
      h('div', { class: 'sandbox-pane' }, [
        terms({ 申请编号: row.code, 解决方案名称: row.solution, 状态: nreWords[row.state], 申请时间: row.appliedAt }),
        ...milestonePart(row.milestones),
      ]),
    ),
};
