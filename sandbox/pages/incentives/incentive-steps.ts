import { h } from '../element.ts';
import { variant } from '../params.ts';
import { hrefOf } from '../router.ts';
import { createPlainSteps, createSteps, type Step } from '../widgets/steps.ts';

const go =
  (page: string, query: Record<string, string> = {}) =>
  (): void =>
    location.assign(hrefOf(page, query));

/** 机会点激励发放流程: all steps are clickable; where 激励完成 leads is documented, for the others it is a choice. */
export function incentiveSteps(): Node {
  const steps: Step[] = [
    { title: '激励申请', state: 'active', run: go('incentives', { tab: 'pending' }) },
    { title: '激励对账', state: 'uncomplete', run: go('销售/激励/业绩管理') },
    { title: '激励申付', state: 'uncomplete', run: go('incentives', { tab: 'applied' }) },
    { title: '激励完成', state: 'uncomplete', run: go('payment') },
  ];
  const graphic = variant('plain-steps') ? createPlainSteps(steps) : createSteps(steps);
  const head = h('div', { class: 'sandbox-toolbar' }, [
    h('h2', {}, ['机会点激励发放流程']),
    h('a', { class: 'sandbox-link', href: hrefOf('payment') }, ['查看全部']),
  ]);
  return h('section', { class: 'sandbox-pane sandbox-flow' }, [head, graphic]);
}
