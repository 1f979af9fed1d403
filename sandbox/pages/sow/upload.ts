import { button } from '../buttons.ts';
import { h } from '../element.ts';
import type { PageView } from '../frame/page-view.ts';
import { late } from '../late.ts';
import { hrefOf } from '../router.ts';
import { fetchApplication } from './api.ts';
import { createSowForm } from './sow-form.ts';

const back = (): void => location.assign(hrefOf('nre', { tab: 'records' }));

/** 上传SOW in a page of its own. */
export const sowUpload: PageView = {
  title: '上传SOW',
  content: ({ query }, signal) =>
    late(fetchApplication(query.get('id') ?? ''), signal, (application) => {
      const { host, submit } = createSowForm(application);
      const buttons = [
        button('提交', () => void submit(back), { primary: true, subject: application.code }),
        button('取消', back, { subject: application.code }),
      ];
      return h('div', { class: 'sandbox-pane' }, [host, h('div', { class: 'sandbox-buttons' }, buttons)]);
    }),
};
