import { autoId, h, version } from '../element.ts';
import type { Action, ActionCell, ActionsOptions } from './action.ts';
import { createDrop, type Drop } from './drop.ts';

export interface ActionMenuOptions extends ActionsOptions {
  /** Items as the live console writes them, `span[aria-label] > ti-link > section`. */
  liveForm: boolean;
}

const disabledClass = 'ti3-action-menu-item-disabled';

function createItem(label: string, id: string, liveForm: boolean): HTMLElement {
  const section = h('section', {}, [label]);
  return liveForm
    ? h('span', { class: 'ti3-action-menu-item', 'aria-label': label, id }, [h('ti-link', {}, [section])])
    : h('a', { class: 'ti3-action-menu-item', href: 'javascript:void(0)', id }, [section]);
}

/** `ti-actionmenu`. Items that do not fit stay in the row as `display: none` and still act when clicked by script. */
export function createActionMenu({ actions, visible, liveForm, signal }: ActionMenuOptions): ActionCell {
  const id = autoId();
  const host = h('ti-actionmenu', { ...version('actionmenu'), id });
  const run = (index: number): void => {
    const action = actions()[index];
    if (action !== undefined && !action.disabled) action.run();
  };
  const items = actions().map(({ label }, index) => createItem(label, `${id}_item${index}`, liveForm));
  const shown = items.length - visible >= 2 ? visible : items.length;
  for (const [index, item] of items.entries()) {
    item.addEventListener('click', () => run(index));
    if (index >= shown) item.style.display = 'none';
    if (index > 0) host.append(h('span', { class: 'ti3-action-menu-divider', ...(index >= shown && { style: 'display: none' }) }));
    host.append(item);
  }

  const overflow = shown < items.length;
  const more = h('section', { class: 'tiMoreText', ...(!(overflow && shown > 0) && { style: 'display: none' }) }, ['更多']);
  const all = h('section', { class: 'tiMenuText', ...(!(overflow && shown === 0) && { style: 'display: none' }) }, ['操作']);
  const toggle = h('a', { class: 'ti3-menu-toggle-menu', tabindex: '0', id: `${id}_menu` }, [more, all]);
  host.append(h('ti-menu', { ...version('menu'), style: `display: ${overflow ? 'inline-block' : 'none'}` }, [toggle]));
  const drop = createDrop('ti3-menu-panel-container', signal, `${id}_menu_drop0`);
  if (overflow)
    openOnPress(
      toggle,
      drop,
      () => actions().slice(shown),
      (index) => run(shown + index),
    );

  const refresh = (): void => {
    const now = actions();
    for (const [index, item] of items.entries()) item.classList.toggle(disabledClass, now[index]?.disabled ?? true);
  };
  refresh();
  return { host, refresh, destroy: drop.destroy };
}

/** 更多 opens on mousedown (or Enter), not on click, and its panel is under `body`. */
function openOnPress(toggle: HTMLElement, drop: Drop, hidden: () => Action[], run: (index: number) => void): void {
  const open = (): void => {
    const list = hidden().map(({ label, disabled }, index) => {
      const choose = (): void => {
        if (disabled) return;
        drop.close();
        run(index);
      };
      const className = `ti3-menu-panel-list${disabled ? ' ti3-menu-panel-list-disabled' : ''}`;
      return h('li', { class: className, onclick: choose }, [h('section', {}, [label])]);
    });
    drop.panel.replaceChildren(h('ti-menulist', version('menulist'), [h('ul', {}, list)]));
    drop.open(toggle);
  };
  toggle.addEventListener('mousedown', open);
  toggle.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open();
    if (event.key === 'Escape') drop.close();
  });
}
