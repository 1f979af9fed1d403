import type { QuotaRow } from '../../world/shown/coupon-rows.ts';
import { arrangeColumns } from '../columns.ts';
import { params, variant } from '../params.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn, type Column } from '../widgets/table.ts';
import { fetchIssuedQuotas, fetchQuotaRecords, reclaimQuotas } from './api.ts';
import { showRecords } from './dialogs.ts';
import { createReclaimList, type ListParts } from './reclaim-list.ts';
import { quotaStateWord } from './state-words.ts';

/** Huawei documents no column but 状态; 额度编号 and 云经销商名称 are filters of the log of quotas. */
function quotaColumns({ names, toggleEye, ticks, actions, signal }: ListParts<QuotaRow>): Column<QuotaRow>[] {
  const reseller = textColumn('reseller', '云经销商名称', '18%', (row: QuotaRow) =>
    names.masked ? row.maskedResellerName : row.resellerName,
  );
  const columns: Column<QuotaRow>[] = [
    ticks,
    textColumn('id', '额度编号', '17%', (row) => row.quotaId),
    { ...reseller, eye: toggleEye },
    textColumn('face', '额度', '11%', (row) => row.faceValue),
    textColumn('balance', '余额', '11%', (row) => row.balance),
    textColumn('state', '状态', '8%', (row) => quotaStateWord(row.state, params.variants)),
    textColumn('validity', '有效期', '22%', (row) => `${row.startAt.slice(0, 10)} 至 ${row.endAt}`),
    actionsColumn('160px', { actions, visible: variant('overflow') ? 1 : 2, signal }),
  ];
  const kept = variant('no-quota-id') ? columns.filter(({ name }) => name !== 'id') : columns;
  return arrangeColumns(kept, params.variants, ['reseller', 'validity'], 'id');
}

/** 已发放代金券额度: what a distributor's resellers hold or held. Ticks, 批量回收, and 回收 / 操作记录 on each row. */
export const issuedQuotas = (signal: AbortSignal): Node =>
  createReclaimList<QuotaRow, QuotaRow['state']>({
    keyOf: ({ quotaId }) => quotaId,
    states: [0, 3, 4, 5, 6],
    reclaimable: 0,
    stateWord: quotaStateWord,
    columns: quotaColumns,
    actions: ({ quotaId }) => [{ label: '操作记录', disabled: false, run: () => void showRecords(fetchQuotaRecords(quotaId)) }],
    reclaimed: { noun: '代金券额度', unit: '个', backTo: '总经销商的代金券额度', take: reclaimQuotas },
    fetch: fetchIssuedQuotas,
    placeholder: '请输入额度编号或云经销商名称',
    signal,
  });
