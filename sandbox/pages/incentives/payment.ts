import { params } from '../params.ts';
import { button } from '../buttons.ts';
import { h } from '../element.ts';
import { forbidden } from '../frame/forbidden.ts';
import type { PageView } from '../frame/page-view.ts';
import { late } from '../late.ts';
import { hrefOf } from '../router.ts';
import { fetchIncentive } from './api.ts';
import { payNow } from './pay-now.ts';
import { paymentFacts } from './payment-facts.ts';
import { paymentTabs } from './payment-views.ts';

const back = (): void => location.assign(hrefOf('incentives', { tab: 'applied' }));

const nothing = (): Node => h('p', { class: 'sandbox-missing' }, ['请在机会点激励申请页面选择待申付的激励。']);

function form(id: string, signal: AbortSignal): Node {
  return late(fetchIncentive(id), signal, (row) => {
    const buttons = [
      button('确定', () => void payNow(row.id, back), { primary: true, subject: row.code }),
      button('取消', back, { subject: row.code }),
    ];
    return h('div', { class: 'sandbox-pane' }, [paymentFacts(row), h('div', { class: 'sandbox-buttons' }, buttons)]);
  });
}

/** 激励申付管理, where 申请付款 leads to. `?id=` names the incentive; without it the tab 激励公示 is open. */
export const payment: PageView = {
  title: '激励申付管理',
  content: ({ query }, signal) => {
    if (params.logIn.member) return forbidden();
    const id = query.get('id');
    return paymentTabs((life) => (id === null ? nothing() : form(id, life)), signal, id === null);
  },
};
