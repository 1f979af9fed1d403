import { pressed } from '../presses.ts';
import { button } from '../buttons.ts';
import { h } from '../element.ts';
import { openModal } from '../widgets/modal.ts';
import { fetchRedirect } from './api.ts';
import { createRedirectForm } from './redirect-form.ts';

/** Variant `redirect-dialog`: the form over the flow graphic. */
export async function openRedirect(): Promise<void> {
  const stored = await fetchRedirect();
  const form = createRedirectForm(stored);
  form.readOnly(stored !== null);
  const edit = button('修改', () => {
    form.readOnly(false);
    edit.remove();
  });
  openModal({
    title: '配置伙伴平台回跳地址',
    body: h('div', { class: 'sandbox-form' }, [h('div', { class: 'sandbox-corner' }, stored === null ? [] : [edit]), form.host]),
    confirm: () => {
      pressed('确定', '');
      void form.save(() => undefined);
    },
  });
}
