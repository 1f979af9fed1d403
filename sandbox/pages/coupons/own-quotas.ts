import type { QuotaRow } from '../../world/shown/coupon-rows.ts';
import { arrangeColumns } from '../columns.ts';
import { h } from '../element.ts';
import { params } from '../params.ts';
import type { Action } from '../widgets/action.ts';
import { createList } from '../widgets/list.ts';
import { openModal } from '../widgets/modal.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn, type Column } from '../widgets/table.ts';
import { fetchQuotas } from './api.ts';
import { quotaStateWord } from './state-words.ts';

/** Actions of quotas are named as documented, and say that they are not played. */
function notPlayed(label: string, disabled = false): Action {
  return { label, disabled, run: () => openModal({ title: label, body: h('p', {}, ['沙箱未模拟此操作。']) }) };
}

function actionsOf({ state }: QuotaRow): Action[] {
  const issue = notPlayed('发放代金券', state !== 0);
  return params.logIn.role === 'distributor'
    ? [notPlayed('发放额度', state !== 0), issue, notPlayed('操作记录')]
    : [issue, notPlayed('操作记录')];
}

/** 代金券额度: the account's own. */
export function ownQuotas(signal: AbortSignal): Node {
  const columns: Column<QuotaRow>[] = [
    textColumn('id', '额度编号', 'auto', (row) => row.quotaId),
    textColumn('face', '额度', 'auto', (row) => row.faceValue),
    textColumn('balance', '余额', 'auto', (row) => row.balance),
    textColumn('state', '状态', 'auto', (row) => quotaStateWord(row.state, params.variants)),
    textColumn('end', '失效时间', 'auto', (row) => row.endAt),
    actionsColumn('200px', { actions: actionsOf, visible: 1, signal }),
  ];
  return createList<QuotaRow>({
    columns: arrangeColumns(columns, params.variants, ['end'], 'id'),
    keyOf: ({ quotaId }) => quotaId,
    fetch: fetchQuotas,
    placeholder: '请输入额度编号',
    signal,
  }).host;
}
