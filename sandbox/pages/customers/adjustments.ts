import type { AdjustmentRow } from '../../world/shown/customer-rows.ts';
import { arrangeColumns } from '../columns.ts';
import type { PageView } from '../frame/page-view.ts';
import { params } from '../params.ts';
import { createList } from '../widgets/list.ts';
import { textColumn } from '../widgets/table.ts';
import { fetchAdjustments } from './api.ts';

/** 调账记录. Its kinds are documented, its columns are not. */
export const adjustments: PageView = {
  title: '调账记录',
  content: (_route, signal) =>
    createList<AdjustmentRow>({
      columns: arrangeColumns(
        [
          textColumn('id', '交易编号', '20%', ({ transId }: AdjustmentRow) => transId),
          textColumn('at', '操作时间', '20%', ({ at }) => at),
          textColumn('customer', '客户名称', '20%', ({ customer }) => customer),
          textColumn('kind', '操作类型', '12%', ({ kind }) => kind),
          textColumn('amount', '金额', '14%', ({ amount }) => amount),
          textColumn('operator', '操作员', '14%', ({ operator }) => operator),
        ],
        params.variants,
        ['operator'],
        'id',
      ),
      keyOf: ({ transId }) => transId,
      fetch: fetchAdjustments,
      placeholder: '请输入交易编号或客户名称',
      signal,
    }).host,
};
