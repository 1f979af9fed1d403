import type { CouponRow } from '../../data/coupon-list.ts';
import { h } from '../element.ts';
import { params, variant } from '../params.ts';
import type { Action } from '../widgets/action.ts';
import { createList } from '../widgets/list.ts';
import { createSelect } from '../widgets/select.ts';
import { createTicks } from '../widgets/ticks.ts';
import { fetchCoupons } from './api.ts';
import { couponColumns } from './coupon-columns.ts';
import { askReclaim, showDetails, showRecords } from './dialogs.ts';
import { stateWord } from './state-words.ts';

const allStates = '全部状态';
const states = [1, 2, 3, 4, 5] as const;

/** 已发放代金券: ticks, 批量回收, and 回收 / 详情 / 操作记录 on each row. */
export function issuedCoupons(signal: AbortSignal): Node {
  const names = { masked: variant('masked') };
  let state = 0;
  const reload = (): void => {
    ticks.clear();
    void list.reload();
  };
  const batch = h('button', { tibutton: true, type: 'button', class: 'ti3-btn-middle', disabled: true }, ['批量回收']);
  batch.addEventListener('click', () => askReclaim(ticks.keys(), reload));
  const ticks = createTicks<CouponRow>({
    keyOf: ({ couponId }) => couponId,
    lost: variant('ticks-lost'),
    changed: () => batch.toggleAttribute('disabled', ticks.keys().length === 0),
  });
  const actions = (row: CouponRow): Action[] => [
    { label: '回收', disabled: row.state !== 2, run: () => askReclaim([row.couponId], reload) },
    { label: '详情', disabled: false, run: () => showDetails(row) },
    { label: '操作记录', disabled: false, run: () => void showRecords(row) },
  ];
  const stateFilter = createSelect({
    options: [allStates, ...states.map((value) => stateWord(value, params.variants))],
    value: allStates,
    className: 'ti3-select-middle',
    signal,
    changed: (word) => {
      state = states.find((value) => stateWord(value, params.variants) === word) ?? 0;
      list.restart();
    },
  });
  const toggleEye = (): void => {
    names.masked = !names.masked;
    list.refresh();
  };
  const list = createList<CouponRow>({
    columns: couponColumns({ names, toggleEye, ticks: ticks.column, actions, signal }),
    keyOf: ({ couponId }) => couponId,
    fetch: (request) => fetchCoupons(request, state),
    placeholder: '请输入代金券ID或客户名称',
    toolbar: [batch, stateFilter],
    shown: ticks.update,
    signal,
  });
  return list.host;
}
