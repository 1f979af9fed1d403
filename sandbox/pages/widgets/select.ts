import { autoId, h, version } from '../element.ts';
import { createDrop } from './drop.ts';

export interface SelectOptions {
  options: string[];
  value: string;
  className: string;
  changed: (value: string) => void;
  signal: AbortSignal;
}

/** `ti-select`: the options sit in a panel under `body`, made at the first opening. */
export function createSelect({ options, value, className, changed, signal }: SelectOptions): HTMLElement {
  const drop = createDrop(`ti3-dropdown-container ${className.split(' ').at(-1) ?? ''}`, signal);
  const shown = h('span', { title: value }, [value]);
  const dominator = h('ti-dominator', { class: 'ti3-select-dominator-container', id: autoId(), tabindex: '0' }, [
    h('section', { class: 'ti3-select-dominator-text' }, [h('section', { class: 'ti3-overflow-padding' }, [shown])]),
    h('section', { class: 'ti3-select-dominator-dropdown-btn' }),
  ]);
  const choose = (option: string): void => {
    shown.textContent = option;
    shown.title = option;
    drop.close();
    changed(option);
  };
  dominator.addEventListener('click', () => {
    const items = options.map((option) =>
      h(
        'li',
        {
          class: `ti3-dropdown-option${option === shown.textContent ? ' ti3-dropdown-option-selected' : ''}`,
          onclick: () => choose(option),
        },
        [h('section', {}, [h('span', { title: option }, [option])])],
      ),
    );
    drop.panel.replaceChildren(h('ti-list', {}, [h('ul', { class: 'ti3-drop-list-ul' }, items)]));
    drop.open(dominator);
  });
  return h('ti-select', { ...version('select'), class: className }, [dominator]);
}
