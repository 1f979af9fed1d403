import type { IncentiveRow } from '../../world/shown/incentives.ts';
import { h } from '../element.ts';
import { variant } from '../params.ts';
import { pressed } from '../presses.ts';
import { hrefOf } from '../router.ts';
import type { Action } from '../widgets/action.ts';
import { openModal } from '../widgets/modal.ts';
import { notify } from '../widgets/notification.ts';
import { apply } from './api.ts';
import { askPayment } from './payment-dialog.ts';

/** Fields of 申请激励 are not documented: the sandbox asks only whether. */
function askApplication(row: IncentiveRow, done: () => void): void {
  const send = async (): Promise<void> => {
    try {
      await apply(row.id);
      notify('提交成功', 'success');
      done();
    } catch {
      notify('提交失败，请稍后重试', 'error');
    }
  };
  const confirm = (): void => {
    pressed('提交', row.opportunityName);
    void send();
  };
  openModal({ title: '申请激励', body: h('p', {}, [`机会点：${row.opportunityName}`]), confirm, confirmLabel: '提交' });
}

/** `overflow`: the action that matters is behind others, under 更多. */
const others = (row: IncentiveRow): Action[] =>
  variant('overflow')
    ? ['详情', '导出'].map((label) => ({
        label,
        disabled: label === '导出',
        run: () => location.assign(hrefOf('incentiveDetail', { incentiveId: row.id })),
      }))
    : [];

/** The row's action by its state, as documented; other states have none. */
export function actionsOf(row: IncentiveRow, done: () => void): Action[] {
  const action = (label: string, run: () => void): Action[] => [
    ...others(row),
    {
      label,
      disabled: false,
      run: () => {
        pressed(label, row.code === '' ? row.opportunityName : row.code);
        run();
      },
    },
  ];
  switch (row.state) {
    case 'open':
      return action('申请激励', () => askApplication(row, done));
    case 'published':
      return action('核对激励', () => location.assign(hrefOf('销售/激励/业绩管理')));
    case 'payable':
      return action('申请付款', () =>
        variant('payment-dialog') ? askPayment(row, done) : location.assign(hrefOf('payment', { id: row.id })),
      );
    default:
      return others(row);
  }
}
