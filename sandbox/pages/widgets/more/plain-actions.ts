import { h } from '../../element.ts';
import type { ActionCell, ActionsOptions } from '../action.ts';
import { linkStyle, offStyle } from '../constructions/look.ts';
import type { MoreForm } from './more-form.ts';
import { listen } from './opening.ts';
import { createPanel } from './panel.ts';

export interface PlainForm extends Partial<MoreForm> {
  /** Actions are mere `span` elements that listen, instead of buttons. */
  bare: boolean;
}

interface Item {
  element: HTMLElement;
  show(disabled: boolean): void;
}

function createItem(label: string, bare: boolean, run: () => void): Item {
  const element = h(bare ? 'span' : 'button', { ...(!bare && { type: 'button' }), onclick: run }, [label]);
  return {
    element,
    show: (disabled) => {
      element.setAttribute('style', disabled ? offStyle : linkStyle);
      if (!bare) element.toggleAttribute('disabled', disabled);
      else if (disabled) element.setAttribute('aria-disabled', 'true');
      else element.removeAttribute('aria-disabled');
    },
  };
}

/** A row's actions as plain elements without a class; what does not fit is under 更多. */
export function createPlainActions({ actions, visible, signal }: ActionsOptions, form: PlainForm): ActionCell {
  const labels = actions().map(({ label }) => label);
  const shown = labels.length - visible >= 2 ? visible : labels.length;
  const run = (index: number) => (): void => {
    panel?.close();
    const action = actions()[index];
    if (action !== undefined && !action.disabled) action.run();
  };
  const items = labels.map((label, index) => createItem(label, form.bare, run(index)));
  const host = h('div', { style: 'display: flex; gap: 12px; align-items: center' });
  host.append(...items.slice(0, shown).map(({ element }) => element));
  const hidden = items
    .slice(shown)
    .map(({ element }) => h('div', { style: 'padding: 0 16px; line-height: 32px; white-space: nowrap' }, [element]));
  const panel = hidden.length > 0 ? createPanel(host, hidden, form.items ?? 'row', signal) : undefined;
  if (panel !== undefined) {
    const controls = form.items === 'body' ? { 'aria-controls': panel.element.id } : {};
    const toggle = h('span', { style: linkStyle, tabindex: '0', ...controls }, ['更多']);
    listen(toggle, panel, form.opensOn ?? 'mousedown');
    host.append(toggle);
  }
  const refresh = (): void => {
    const now = actions();
    for (const [index, item] of items.entries()) item.show(now[index]?.disabled ?? true);
  };
  refresh();
  return { host, refresh, destroy: () => panel?.destroy() };
}
