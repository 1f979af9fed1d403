import { h } from '../element.ts';
import { params, variant } from '../params.ts';
import type { Action } from '../widgets/action.ts';
import { createList, type ListRequest } from '../widgets/list.ts';
import { createSelect } from '../widgets/select.ts';
import type { Column } from '../widgets/table.ts';
import { createTicks } from '../widgets/ticks.ts';
import { askReclaim, type Reclaimed } from './reclaim-dialog.ts';

/** What the columns are made of. */
export interface ListParts<Row> {
  names: { masked: boolean };
  toggleEye: () => void;
  ticks: Column<Row>;
  /** 回收 first, then the others. */
  actions: (row: Row) => Action[];
  signal: AbortSignal;
}

export interface ReclaimListOptions<Row extends { state: State }, State extends number> {
  keyOf: (row: Row) => string;
  states: readonly State[];
  /** The state in which the row's 回收 can be pressed. */
  reclaimable: State;
  stateWord: (state: State, variants: ReadonlySet<string>) => string;
  columns: (parts: ListParts<Row>) => Column<Row>[];
  /** Beside 回收. */
  actions: (row: Row) => Action[];
  reclaimed: Reclaimed;
  /** @param state one of them, or undefined for all */
  fetch: (request: ListRequest, state: State | undefined) => Promise<{ total: number; rows: Row[] }>;
  placeholder: string;
  signal: AbortSignal;
}

const allStates = '全部状态';

/** Ticks, 批量回收, a filter by state, and 回收 on each row: 已发放代金券 and 已发放代金券额度. */
export function createReclaimList<Row extends { state: State }, State extends number>(options: ReclaimListOptions<Row, State>): Node {
  const { keyOf, states, stateWord, reclaimed, signal } = options;
  const names = { masked: variant('masked') };
  let state: State | undefined;
  const reload = (): void => {
    ticks.clear();
    void list.reload();
  };
  const batch = h('button', { tibutton: true, type: 'button', class: 'ti3-btn-middle', disabled: true }, ['批量回收']);
  batch.addEventListener('click', () => askReclaim('批量回收', ticks.keys(), reclaimed, reload));
  const ticks = createTicks<Row>({
    keyOf,
    lost: variant('ticks-lost'),
    changed: () => batch.toggleAttribute('disabled', ticks.keys().length === 0),
  });
  const actions = (row: Row): Action[] => [
    { label: '回收', disabled: row.state !== options.reclaimable, run: () => askReclaim('回收', [keyOf(row)], reclaimed, reload) },
    ...options.actions(row),
  ];
  const stateFilter = createSelect({
    options: [allStates, ...states.map((value) => stateWord(value, params.variants))],
    value: allStates,
    className: 'ti3-select-middle',
    signal,
    changed: (word) => {
      state = states.find((value) => stateWord(value, params.variants) === word);
      list.restart();
    },
  });
  const toggleEye = (): void => {
    names.masked = !names.masked;
    list.refresh();
  };
  const list = createList<Row>({
    columns: options.columns({ names, toggleEye, ticks: ticks.column, actions, signal }),
    keyOf,
    fetch: (request) => options.fetch(request, state),
    placeholder: options.placeholder,
    toolbar: [batch, stateFilter],
    shown: ticks.update,
    signal,
  });
  return list.host;
}
