import type { IncentiveRow } from '../../world/shown/incentives.ts';
import { variant } from '../params.ts';
import { createList } from '../widgets/list.ts';
import { createTabs } from '../widgets/tabs.ts';
import { textColumn } from '../widgets/table.ts';
import { fetchIncentives } from './api.ts';
import { appliedColumns } from './incentive-columns.ts';

/** 激励公示: incentives that have come to their end. */
function publicity(signal: AbortSignal): Node {
  const columns = appliedColumns({ names: { masked: variant('masked') }, toggleEye: () => undefined, actions: () => [], signal });
  return createList<IncentiveRow>({
    columns: [
      ...columns.filter(({ name }) => name !== 'actions' && name !== 'customer'),
      textColumn('end', '发放状态', '10%', () => '已完成'),
    ],
    keyOf: ({ id }) => id,
    fetch: (request) => fetchIncentives(request, 'done'),
    placeholder: '请输入激励编码或机会点名称',
    signal,
  }).host;
}

/** Tabs 激励 and 激励公示 of 激励申付管理. @param incentive what the first tab shows */
export const paymentTabs = (incentive: (signal: AbortSignal) => Node, signal: AbortSignal, startsPublic = false): Node =>
  createTabs({
    panes: [
      { title: '激励', content: incentive },
      { title: '激励公示', content: publicity },
    ],
    active: startsPublic ? 1 : 0,
    rebuild: variant('router-tabs'),
    liveForm: variant('live-dom'),
    signal,
  });
