import type { QuoteRow } from '../../world/shown/quote-rows.ts';
import type { QuoteKind } from '../../world/shown/quote-rows.ts';
import { variant } from '../params.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn, type Column } from '../widgets/table.ts';
import { quoteActions } from './quote-actions.ts';

interface ColumnOptions {
  names: { masked: boolean };
  toggleEye: () => void;
  signal: AbortSignal;
}

/** Some pages of Huawei's write the zone behind a time. */
const zone = variant('other-words') ? ' GMT+08:00' : '';

const actions = (kind: QuoteKind, signal: AbortSignal): Column<QuoteRow> =>
  actionsColumn('220px', { actions: (row) => quoteActions(kind, row), visible: 2, signal });

function sharedColumns({ names, toggleEye }: ColumnOptions): Record<'customer' | 'start' | 'end', Column<QuoteRow>> {
  const customer = (row: QuoteRow): string => (names.masked ? row.maskedCustomerName : row.customerName);
  return {
    customer: { ...textColumn('customer', '客户名称', '14%', customer), eye: toggleEye },
    start: { ...textColumn('start', '生效时间', '12%', (row) => row.startAt + zone), sort: 'startAt' },
    end: { ...textColumn('end', '失效时间', '12%', (row) => row.endAt + zone), sort: 'endAt' },
  };
}

/** Columns of 商品报价. Huawei documents none of them. */
export function productColumns(options: ColumnOptions): Column<QuoteRow>[] {
  const { customer, start, end } = sharedColumns(options);
  return [
    { ...textColumn('name', '商品名称', '18%', (row) => row.name), sort: 'name' },
    textColumn('id', '产品ID', '15%', (row) => row.shownId),
    textColumn('specification', '商品规格', '11%', (row) => row.specification),
    customer,
    textColumn('discount', '优惠（折扣）', '8%', (row) => row.discount),
    start,
    end,
    actions('product', options.signal),
  ];
}

/** Columns of 配置单报价. Huawei documents none of them. */
export function configurationColumns(options: ColumnOptions): Column<QuoteRow>[] {
  const { customer, start, end } = sharedColumns(options);
  return [
    { ...textColumn('name', '配置单名称', '24%', (row) => row.name), sort: 'name' },
    textColumn('id', '配置单ID', '16%', (row) => row.shownId),
    customer,
    start,
    end,
    actions('configuration', options.signal),
  ];
}
