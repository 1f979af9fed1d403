import { h } from '../element.ts';
import type { PageView } from '../frame/page-view.ts';
import { late } from '../late.ts';
import { terms } from '../terms.ts';
import { fetchCustomer } from './api.ts';

/** Where the account's name leads to. Its layout is not documented. */
export const customerDetail: PageView = {
  title: '客户详情',
  content: ({ query }, signal) =>
    late(fetchCustomer(query.get('customerId') ?? ''), signal, (row) =>
      h('div', { class: 'sandbox-pane' }, [
        terms({ 客户名称: row.maskedName, 账号名: row.maskedAccountName, 关联类型: row.association, 客户经理: row.manager }),
      ]),
    ),
};
