import type { SolutionRow } from '../../world/shown/nre.ts';
import { arrangeColumns } from '../columns.ts';
import { h } from '../element.ts';
import { params, variant } from '../params.ts';
import { pressed } from '../presses.ts';
import { createList } from '../widgets/list.ts';
import { openModal } from '../widgets/modal.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn } from '../widgets/table.ts';
import { fetchSolutions } from './api.ts';

function askQualification({ name }: SolutionRow): void {
  pressed('资格申请', name);
  openModal({ title: '资格申请', body: h('p', {}, ['沙箱未模拟此操作。']) });
}

/** NRE申请: solutions that may apply. Columns are not documented. */
export function solutionList(signal: AbortSignal): Node {
  const columns = [
    textColumn('name', '解决方案名称', 'auto', ({ name }: SolutionRow) => name),
    textColumn('end', '权益到期时间', 'auto', ({ endAt }: SolutionRow) => endAt),
    actionsColumn<SolutionRow>('160px', {
      actions: (row) => [{ label: '资格申请', disabled: false, run: () => askQualification(row) }],
      visible: variant('overflow') ? 1 : 3,
      signal: signal,
    }),
  ];
  return createList<SolutionRow>({
    columns: arrangeColumns(columns, params.variants, ['end'], 'name'),
    keyOf: ({ id }) => id,
    fetch: fetchSolutions,
    placeholder: '请输入解决方案名称',
    signal,
  }).host;
}
