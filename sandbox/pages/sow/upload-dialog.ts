import type { ApplicationRow } from '../../world/shown/nre.ts';
import { pressed } from '../presses.ts';
import { openModal } from '../widgets/modal.ts';
import { createSowForm } from './sow-form.ts';

/** Variant `sow-dialog`: 上传SOW over the list, 提交 and 取消 in the dialog's foot. */
export function openUpload(application: ApplicationRow, done: () => void): void {
  const { host, submit } = createSowForm(application);
  openModal({
    title: '上传SOW',
    body: host,
    confirmLabel: '提交',
    confirm: () => {
      pressed('提交', application.code);
      void submit(done);
    },
  });
}
