import type { IncentiveRow, IncentiveState } from '../../world/shown/incentives.ts';
import { variant } from '../params.ts';
import { createList, type List } from '../widgets/list.ts';
import { createSelect } from '../widgets/select.ts';
import { actionsOf } from './actions.ts';
import { fetchIncentives } from './api.ts';
import { appliedColumns, pendingColumns } from './incentive-columns.ts';
import { stateWord } from './state-word.ts';

const allStates = '全部状态';
const states: readonly IncentiveState[] = ['review', 'refused', 'published', 'payable', 'processing', 'invoice', 'paying', 'done'];

function incentiveList(
  columns: typeof appliedColumns,
  state: () => IncentiveState | 'applied',
  toolbar: Node[],
  signal: AbortSignal,
): List<IncentiveRow> {
  const names = { masked: variant('masked') };
  const toggleEye = (): void => {
    names.masked = !names.masked;
    list.refresh();
  };
  const list = createList<IncentiveRow>({
    columns: columns({ names, toggleEye, actions: (row) => actionsOf(row, () => void list.reload()), signal }),
    keyOf: ({ id }) => id,
    fetch: (request) => fetchIncentives(request, state()),
    placeholder: '请输入激励编码或机会点名称',
    toolbar,
    signal,
  });
  return list;
}

/** 待申请激励: delivered opportunities that may be asked for. */
export const pendingList = (signal: AbortSignal): Node => incentiveList(pendingColumns, () => 'open', [], signal).host;

/** 已申请激励, with its state filter. */
export function appliedList(signal: AbortSignal): Node {
  let state: IncentiveState | 'applied' = 'applied';
  const filter = createSelect({
    options: [allStates, ...states.map(stateWord)],
    value: allStates,
    className: 'ti3-select-middle',
    signal,
    changed: (word) => {
      state = states.find((one) => stateWord(one) === word) ?? 'applied';
      list.restart();
    },
  });
  const list = incentiveList(appliedColumns, () => state, [filter], signal);
  return list.host;
}
