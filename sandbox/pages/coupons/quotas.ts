import type { QuotaRow } from '../../data/coupon-list.ts';
import { arrangeColumns } from '../columns.ts';
import { h } from '../element.ts';
import { params } from '../params.ts';
import type { Action } from '../widgets/action.ts';
import { createList } from '../widgets/list.ts';
import { openModal } from '../widgets/modal.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn, type Column } from '../widgets/table.ts';
import { fetchQuotas } from './api.ts';

/** Actions of quotas are named as documented, and say that they are not played. */
function notPlayed(label: string, disabled = false): Action {
  return { label, disabled, run: () => openModal({ title: label, body: h('p', {}, ['沙箱未模拟此操作。']) }) };
}

function actionsOf(row: QuotaRow, issued: boolean): Action[] {
  if (issued) return [notPlayed('回收', !row.valid), notPlayed('操作记录')];
  const issue = notPlayed('发放代金券', !row.valid);
  return params.logIn.role === 'distributor'
    ? [notPlayed('发放额度', !row.valid), issue, notPlayed('操作记录')]
    : [issue, notPlayed('操作记录')];
}

function quotaTable(issued: boolean, signal: AbortSignal): Node {
  const columns: Column<QuotaRow>[] = [
    textColumn('id', '额度编号', 'auto', (row) => row.quotaId),
    ...(issued ? [textColumn('reseller', '云经销商名称', 'auto', (row: QuotaRow) => row.resellerName)] : []),
    textColumn('face', '额度', 'auto', (row) => row.faceValue),
    textColumn('balance', '余额', 'auto', (row) => row.balance),
    textColumn('state', '状态', 'auto', (row) => (row.valid ? '有效' : '已过期')),
    textColumn('end', '失效时间', 'auto', (row) => row.endAt),
    actionsColumn('200px', { actions: (row: QuotaRow) => actionsOf(row, issued), visible: issued ? 2 : 1, signal }),
  ];
  return createList<QuotaRow>({
    columns: arrangeColumns(columns, params.variants, ['end'], 'id'),
    keyOf: ({ quotaId }) => quotaId,
    fetch: (request) => fetchQuotas(request, issued),
    placeholder: '请输入额度编号',
    signal,
  }).host;
}

/** 代金券额度: the account's own. */
export const ownQuotas = (signal: AbortSignal): Node => quotaTable(false, signal);
/** 已发放代金券额度: what a distributor's resellers hold. */
export const issuedQuotas = (signal: AbortSignal): Node => quotaTable(true, signal);
