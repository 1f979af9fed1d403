import type { CustomerRow } from '../../world/shown/customer-rows.ts';
import { button } from '../buttons.ts';
import { h } from '../element.ts';
import { variant } from '../params.ts';
import { pressed } from '../presses.ts';
import { hrefOf } from '../router.ts';
import { createList } from '../widgets/list.ts';
import { createSelect } from '../widgets/select.ts';
import { createTicks } from '../widgets/ticks.ts';
import { fetchCustomers } from './api.ts';
import { customerColumns } from './customer-columns.ts';
import { askAdjust } from './money-dialog.ts';
import { rowActions } from './row-actions.ts';

const all = '全部关联类型';

/** 我的客户 or 云经销商的客户: ticks, 批量拨款, a filter by 关联类型, and the row's actions. */
export function customerList(ofResellers: boolean, signal: AbortSignal): Node {
  const names = { masked: variant('masked') };
  let association = '';
  const reload = (): void => {
    ticks.clear();
    void list.reload();
  };
  const batch = h('button', { tibutton: true, type: 'button', class: 'ti3-btn-middle', disabled: true }, ['批量拨款']);
  batch.addEventListener('click', () => askAdjust('拨款', '批量拨款', ticks.keys(), reload));
  const ticks = createTicks<CustomerRow>({
    keyOf: ({ customerId }) => customerId,
    lost: variant('ticks-lost'),
    changed: () => batch.toggleAttribute('disabled', ticks.keys().length === 0),
  });
  const filter = createSelect({
    options: [all, '代售', '顾问销售'],
    value: all,
    className: 'ti3-select-middle',
    signal,
    changed: (word) => {
      association = word === all ? '' : word;
      list.restart();
    },
  });
  const records = button('调账记录', () => location.assign(hrefOf('adjustments')));
  const toggleEye = (): void => {
    names.masked = !names.masked;
    pressed('眼睛', names.masked ? '隐藏' : '显示');
    list.refresh();
  };
  const list = createList<CustomerRow>({
    columns: customerColumns({ names, toggleEye, ticks: ticks.column, actions: (row) => rowActions(row, reload), ofResellers, signal }),
    keyOf: ({ customerId }) => customerId,
    fetch: (request) => fetchCustomers(request, ofResellers, association),
    placeholder: '请输入客户名称或账号名',
    toolbar: [batch, records, filter],
    shown: ticks.update,
    signal,
  });
  return list.host;
}
