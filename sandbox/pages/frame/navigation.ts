import type { LogIn } from '../../world/shown/roles.ts';
import { h } from '../element.ts';
import { hrefOf } from '../router.ts';
import { menusOf, type Menu } from './menus.ts';

function entry(menu: Menu): HTMLElement {
  if (menu.groups.length === 0) return h('li', {}, [h('a', { href: hrefOf('index') }, [menu.title])]);
  const groups = menu.groups.map((group) =>
    h('dl', {}, [
      h('dt', {}, [group.title]),
      ...group.items.map(({ title, page }) => h('dd', {}, [h('a', { href: hrefOf(page) }, [title])])),
    ]),
  );
  const panel = h('div', { class: 'sandbox-menu-panel' }, groups);
  const item = h('li', {}, [h('a', { href: 'javascript:void(0)' }, [menu.title]), panel]);
  const toggle = (open: boolean) => (): void => {
    item.classList.toggle('open', open);
  };
  item.addEventListener('mouseenter', toggle(true));
  item.addEventListener('mouseleave', toggle(false));
  item.addEventListener('click', (event) => {
    const chosen = event.target instanceof Element && event.target.closest('.sandbox-menu-panel') !== null;
    item.classList.toggle('open', !chosen);
  });
  return item;
}

export function navigation(logIn: LogIn): HTMLElement {
  return h('nav', {}, [h('ul', {}, menusOf(logIn).map(entry))]);
}
