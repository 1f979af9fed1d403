import type { PageView } from '../frame/page-view.ts';
import { h } from '../element.ts';
import { late } from '../late.ts';
import { terms } from '../terms.ts';
import { fetchIncentive } from './api.ts';
import { stateWord, submittedAt } from './state-word.ts';

/** Where 激励编码 and 机会点名称 lead to: progress of one incentive. Its layout is not documented. */
export const incentiveDetail: PageView = {
  title: '激励详情',
  content: ({ query }, signal) =>
    late(fetchIncentive(query.get('incentiveId') ?? query.get('opportunityId') ?? ''), signal, (row) =>
      h('div', { class: 'sandbox-pane' }, [
        terms({
          激励编码: row.code,
          机会点名称: row.opportunityName,
          客户名称: row.maskedCustomerName,
          激励金额: row.amount,
          状态: stateWord(row.state),
          交付完成时间: row.deliveredAt,
          提交时间: submittedAt(row),
        }),
      ]),
    ),
};
