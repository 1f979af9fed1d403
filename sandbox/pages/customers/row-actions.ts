import type { CustomerRow } from '../../world/shown/customer-rows.ts';
import { h } from '../element.ts';
import { variant } from '../params.ts';
import { pressed } from '../presses.ts';
import type { Action } from '../widgets/action.ts';
import { openModal } from '../widgets/modal.ts';
import { askAdjust } from './money-dialog.ts';

const others = ['解除关联', '切换关联类型', '申请客户授权', '分配客户经理', '查看资源', '查看订单', '查看消费'];

/** 拨款 and 回收 are there for 代售 customers only; with `disabled-money` the others have them, and cannot press them. */
export function rowActions({ customerId, association }: CustomerRow, done: () => void): Action[] {
  const resale = association === '代售';
  const money = (kind: '拨款' | '回收'): Action => ({
    label: kind,
    disabled: !resale,
    run: () => askAdjust(kind, kind, [customerId], done),
  });
  const notPlayed = (label: string): Action => ({
    label,
    disabled: false,
    run: () => {
      pressed(label, customerId);
      openModal({ title: label, body: h('p', {}, ['沙箱未模拟此操作。']) });
    },
  });
  return [...(resale || variant('disabled-money') ? [money('拨款'), money('回收')] : []), ...others.map(notPlayed)];
}
