import type { AdjustAnswer, AdjustRequest } from '../../world/shown/customer-rows.ts';
import { h } from '../element.ts';
import { createAddressField } from '../open-api/address-field.ts';
import { pressed } from '../presses.ts';
import { hrefOf } from '../router.ts';
import { openModal } from '../widgets/modal.ts';
import { notify } from '../widgets/notification.ts';
import { adjust } from './api.ts';

function showResult({ done, amount, refused }: AdjustAnswer, kind: string): void {
  if (refused.length === 0) notify(`${kind}成功，金额 ${amount}`, 'success');
  for (const { id, reason } of refused) notify(`${kind}失败：${reason}（${id}）`, 'error');
  if (done > 0 && refused.length > 0) notify(`${kind}成功 ${done} 个客户，金额 ${amount}`, 'success');
}

/** 是否确定调整: nothing moves before its 确定. The code that may be asked for is not played. */
function askAgain(request: AdjustRequest, done: () => void): void {
  const run = async (): Promise<void> => {
    try {
      showResult(await adjust(request), request.kind);
      done();
    } catch {
      notify(`${request.kind}失败，请稍后重试`, 'error');
    }
  };
  const confirm = (): void => {
    pressed('确定', request.customerIds.join());
    void run();
  };
  openModal({ title: '提示', body: h('p', {}, ['是否确定调整']), confirm });
}

/** 拨款, 批量拨款 or 回收 → amount → 确定 → 是否确定调整 → 确定. 批量拨款 gives the same amount to each. */
export function askAdjust(kind: AdjustRequest['kind'], label: string, customerIds: string[], done: () => void): void {
  pressed(label, customerIds.join());
  const type = h('p', {}, [kind === '拨款' ? '拨款类型：账户余额' : '回收类型：账户余额']);
  const amount = createAddressField(`${kind}金额`, '');
  const records = h('a', { class: 'sandbox-link', href: hrefOf('adjustments') }, ['调账记录']);
  const count = h('p', {}, [`已选择 ${customerIds.length} 个客户。`]);
  const body = h('div', {}, [count, type, amount.host, h('p', {}, [records])]);
  const confirm = (): void => askAgain({ kind, customerIds, amount: amount.input.value }, done);
  openModal({ title: label, body, confirm });
  amount.input.focus();
}
