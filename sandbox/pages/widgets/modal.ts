import { autoId, h } from '../element.ts';

export interface ModalOptions {
  title: string;
  body: Node;
  /** Runs on 确定; the dialog closes after it. Without it the dialog has only 关闭. */
  confirm?: () => void;
  /** Its words, where they are not 确定. */
  confirmLabel?: string;
}

const animation = 300;

/** A dialog directly under `body`. Its DOM stays about 300 ms after closing; one backdrop serves all. */
export function openModal({ title, body, confirm, confirmLabel = '确定' }: ModalOptions): void {
  const id = autoId();
  const close = (): void => {
    wrapper.classList.add('sandbox-leaving');
    setTimeout(() => {
      wrapper.remove();
      if (document.querySelector('ti-modal-wrapper') === null) document.querySelector('ti-backdrop')?.remove();
    }, animation);
  };
  const button = (label: string, className: string, run?: () => void): HTMLElement =>
    h(
      'button',
      {
        tibutton: true,
        type: 'button',
        class: `ti3-btn-middle ${className}`,
        onclick: () => {
          run?.();
          close();
        },
      },
      [label],
    );
  const buttons = confirm === undefined ? [button('关闭', '')] : [button(confirmLabel, 'ti3-btn-primary', confirm), button('取消', '')];
  const content = h('div', { class: 'ti3-modal-content' }, [
    h('ti-modal-header', { class: 'ti3-modal-header' }, [h('span', {}, [title])]),
    h('ti-modal-body', { class: 'ti3-modal-body' }, [body]),
    h('ti-modal-footer', { class: 'ti3-modal-footer' }, buttons),
    h('span', { class: 'ti3-modal-close', id: `${id}_close`, onclick: close }, ['×']),
  ]);
  const dialog = h('div', { class: 'ti3-modal', tabindex: '-1' }, [h('div', { class: 'ti3-modal-dialog' }, [content])]);
  const wrapper = h('ti-modal-wrapper', { id }, [dialog]);
  wrapper.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.body.classList.add('ti3-modal-open');
  if (document.querySelector('ti-backdrop') === null) {
    document.body.append(h('ti-backdrop', {}, [h('div', { class: 'ti3-modal-backdrop' })]));
  }
  document.body.append(wrapper);
  buttons[0]?.focus();
}
