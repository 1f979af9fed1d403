import type { Redirect } from '../../world/shown/redirect.ts';
import { button } from '../buttons.ts';
import { h } from '../element.ts';
import type { PageView } from '../frame/page-view.ts';
import { late } from '../late.ts';
import { fetchRedirect } from './api.ts';
import { createRedirectForm } from './redirect-form.ts';

/** A stored value is read-only until 修改 at the top right is pressed; 确定 stores and shows it so again. */
function view(stored: Redirect | null): Node {
  const form = createRedirectForm(stored);
  const foot = h('div', { class: 'sandbox-buttons' });
  const head = h('div', { class: 'sandbox-corner' });
  const show = (editable: boolean): void => {
    form.readOnly(!editable);
    foot.replaceChildren(...(editable ? [button('确定', () => void form.save(() => show(false)), { primary: true })] : []));
    head.replaceChildren(...(editable ? [] : [button('修改', () => show(true))]));
  };
  show(stored === null);
  return h('div', { class: 'sandbox-pane sandbox-form' }, [head, form.host, foot]);
}

/** 配置伙伴平台回跳地址, of the provider only. */
export const redirectAddress: PageView = {
  title: '配置伙伴平台回跳地址',
  content: (_route, signal) => late(fetchRedirect(), signal, view),
};
