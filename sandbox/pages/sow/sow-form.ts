import type { ApplicationRow, Sow } from '../../world/shown/nre.ts';
import { h } from '../element.ts';
import { terms } from '../terms.ts';
import { notify } from '../widgets/notification.ts';
import { upload } from './api.ts';
import { filePart } from './files.ts';
import { milestonePart } from './milestones.ts';
import { copyOf, servicePart } from './services.ts';

export interface SowForm {
  host: Node;
  /** What 提交 does. The page checks nothing: what Huawei's page checks is not documented. */
  submit: (done: () => void) => Promise<void>;
}

export function createSowForm(application: ApplicationRow): SowForm {
  const sow: Sow = { services: copyOf(application.services), files: {} };
  const host = h('div', { class: 'sandbox-form' }, [
    terms({ 申请编号: application.code, 解决方案名称: application.solution }),
    servicePart(sow.services),
    filePart(sow.files),
    ...milestonePart(application.milestones),
  ]);
  const submit = async (done: () => void): Promise<void> => {
    try {
      await upload(application.id, sow);
      notify('提交成功', 'success');
      done();
    } catch {
      notify('提交失败，请稍后重试', 'error');
    }
  };
  return { host, submit };
}
