import type { CustomerRow } from '../../world/shown/customer-rows.ts';
import { arrangeColumns } from '../columns.ts';
import { params, variant } from '../params.ts';
import type { Action } from '../widgets/action.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn, type Column } from '../widgets/table.ts';
import { accountCell, nameAndAccountCell } from './customer-cell.ts';

export interface CustomerColumnOptions {
  names: { masked: boolean };
  toggleEye: () => void;
  ticks: Column<CustomerRow>;
  actions: (row: CustomerRow) => Action[];
  ofResellers: boolean;
  signal: AbortSignal;
}

/** 客户名称/账号名 is documented as one head. */
function nameColumns({ names, toggleEye }: CustomerColumnOptions): Column<CustomerRow>[] {
  if (!variant('two-names') && !variant('no-account')) {
    return [{ name: 'customer', head: '客户名称/账号名', width: '20%', sort: 'name', eye: toggleEye, cell: nameAndAccountCell(names) }];
  }
  const name = textColumn('customer', '客户名称', '14%', (row: CustomerRow) => (names.masked ? row.maskedName : row.name));
  const account: Column<CustomerRow> = { name: 'account', head: '账号名', width: '10%', cell: accountCell(names) };
  return [{ ...name, sort: 'name', eye: toggleEye }, ...(variant('no-account') ? [] : [account])];
}

/** Heads that Huawei documents; their order is not, nor how a reseller's customer names the reseller, nor whether a balance is shown. */
export function customerColumns(options: CustomerColumnOptions): Column<CustomerRow>[] {
  const { names, ticks, actions, ofResellers, signal } = options;
  const reseller = textColumn('reseller', '云经销商名称', '12%', (row: CustomerRow) =>
    names.masked ? row.maskedResellerName : row.resellerName,
  );
  const columns: Column<CustomerRow>[] = [
    ticks,
    ...nameColumns(options),
    ...(ofResellers && !variant('no-reseller') ? [reseller] : []),
    textColumn('phone', '手机号码', '10%', (row) => row.maskedPhone),
    textColumn('mail', '邮箱', '10%', (row) => row.maskedMail),
    textColumn('association', '关联类型', '8%', (row) => row.association),
    textColumn('manager', '客户经理', '8%', (row) => row.manager),
    textColumn('alerts', ofResellers ? '预警个数' : '待处理预警个数', '8%', (row) => String(row.alerts)),
    { ...textColumn('spend', '本月消费', '10%', (row: CustomerRow) => row.monthSpend), sort: 'spend' },
    ...(variant('balance-column') ? [textColumn('balance', '可用额度', '10%', (row: CustomerRow) => row.balance)] : []),
    actionsColumn('180px', { actions, visible: 2, signal }),
  ];
  return arrangeColumns(columns, params.variants, ['phone', 'mail', 'manager'], 'customer');
}
