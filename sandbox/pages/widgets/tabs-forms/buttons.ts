import { h } from '../../element.ts';
import { barStyle, titleStyle } from './look.ts';
import type { TabForm } from './tab-form.ts';

/**
 * Plain titles above one panel; which one is open shows by its colour and the class `current` only.
 * @param kept the panel holds all contents, all but one hidden; else only the one that is open
 */
export function buttonTabs(kept: boolean): TabForm {
  const panel = h('div');
  return {
    part: (title, open) => {
      const head = h('div', { onclick: open }, [title]);
      const host = h('div');
      const mark = (active: boolean): void => {
        head.setAttribute('style', titleStyle(active));
        head.classList.toggle('current', active);
        if (kept) host.style.display = active ? '' : 'none';
        else if (active) panel.replaceChildren(host);
      };
      return { head, host, mark };
    },
    assemble: (parts) => {
      if (kept) panel.replaceChildren(...parts.map(({ host }) => host));
      return h('div', {}, [
        h(
          'div',
          { style: barStyle },
          parts.map(({ head }) => head),
        ),
        panel,
      ]);
    },
  };
}
