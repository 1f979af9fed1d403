import { nreWords, type ApplicationRow } from '../../world/shown/nre.ts';
import { arrangeColumns } from '../columns.ts';
import { linkColumn } from '../link-column.ts';
import { params, variant } from '../params.ts';
import { pressed } from '../presses.ts';
import { hrefOf } from '../router.ts';
import type { Action } from '../widgets/action.ts';
import { createList } from '../widgets/list.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn } from '../widgets/table.ts';
import { fetchApplications } from './api.ts';
import { openUpload } from './upload-dialog.ts';

function actionsOf(row: ApplicationRow, done: () => void): Action[] {
  if (row.state !== 'approved' && row.state !== 'sow-refused') return [];
  const run = (): void => {
    pressed('上传SOW', row.code);
    if (variant('sow-dialog')) openUpload(row, done);
    else location.assign(hrefOf('sowUpload', { id: row.id }));
  };
  return [{ label: '上传SOW', disabled: false, run }];
}

/** 申请记录: 申请编号 leads to the progress, 上传SOW is offered on 资格申请审核通过; other columns are not documented. */
export function applicationRecords(signal: AbortSignal): Node {
  const columns = [
    linkColumn<ApplicationRow>({
      name: 'code',
      head: '申请编号',
      width: '18%',
      text: ({ code }) => code,
      href: ({ id }) => hrefOf('progress', { id }),
    }),
    textColumn('solution', '解决方案名称', '34%', ({ solution }: ApplicationRow) => solution),
    textColumn('state', variant('other-words') ? '申请状态' : '状态', '16%', ({ state }: ApplicationRow) => nreWords[state]),
    textColumn('date', '申请时间', '18%', ({ appliedAt }: ApplicationRow) => appliedAt),
    actionsColumn<ApplicationRow>('160px', {
      actions: (row) => actionsOf(row, () => void list.reload()),
      visible: variant('overflow') ? 1 : 3,
      signal: signal,
    }),
  ];
  const list = createList<ApplicationRow>({
    columns: arrangeColumns(columns, params.variants, ['date'], 'solution'),
    keyOf: ({ id }) => id,
    fetch: fetchApplications,
    placeholder: '请输入申请编号或解决方案名称',
    signal,
  });
  return list.host;
}
