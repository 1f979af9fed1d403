import type { IncentiveRow } from '../../world/shown/incentives.ts';
import { arrangeColumns } from '../columns.ts';
import { linkColumn } from '../link-column.ts';
import { params, variant } from '../params.ts';
import { hrefOf } from '../router.ts';
import type { Action } from '../widgets/action.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn, type Column } from '../widgets/table.ts';
import { stateWord, submittedAt } from './state-word.ts';

export interface IncentiveColumnOptions {
  names: { masked: boolean };
  toggleEye: () => void;
  actions: (row: IncentiveRow) => Action[];
  signal: AbortSignal;
}

const left: Record<string, string> = { 'no-incentive-code': 'code', 'no-state': 'state', 'no-date': 'date' };
const renamed = variant('other-words');

const name = linkColumn<IncentiveRow>({
  name: 'name',
  head: '机会点名称',
  width: '24%',
  text: ({ opportunityName }) => opportunityName,
  href: ({ id }) => hrefOf('incentiveDetail', { opportunityId: id }),
});

const customer = ({ names, toggleEye }: IncentiveColumnOptions): Column<IncentiveRow> => ({
  ...textColumn('customer', '客户名称', '16%', (row: IncentiveRow) => (names.masked ? row.maskedCustomerName : row.customerName)),
  eye: toggleEye,
});

function arrange(columns: Column<IncentiveRow>[]): Column<IncentiveRow>[] {
  const kept = columns.filter((column) => !Object.entries(left).some(([key, without]) => variant(key) && column.name === without));
  return arrangeColumns(kept, params.variants, ['customer', 'amount'], 'name');
}

/** Columns of 已申请激励: 激励编码 and 机会点名称 are documented as links, a state as a filter, nothing else. */
export const appliedColumns = (options: IncentiveColumnOptions): Column<IncentiveRow>[] =>
  arrange([
    linkColumn<IncentiveRow>({
      name: 'code',
      head: '激励编码',
      width: '15%',
      text: ({ code }) => code,
      href: ({ id }) => hrefOf('incentiveDetail', { incentiveId: id }),
    }),
    name,
    customer(options),
    textColumn('amount', '激励金额', '10%', ({ amount }) => amount),
    textColumn('state', renamed ? '激励状态' : '状态', '11%', ({ state }) => stateWord(state)),
    textColumn('date', renamed ? '申请时间' : '提交时间', '14%', submittedAt),
    actionsColumn('120px', { actions: options.actions, visible: variant('overflow') ? 1 : 3, signal: options.signal }),
  ]);

/** Columns of 待申请激励: the name is documented as a link. */
export const pendingColumns = (options: IncentiveColumnOptions): Column<IncentiveRow>[] =>
  arrange([
    name,
    customer(options),
    textColumn('date', '交付完成时间', '16%', ({ deliveredAt }) => deliveredAt),
    actionsColumn('120px', { actions: options.actions, visible: variant('overflow') ? 1 : 3, signal: options.signal }),
  ]);
