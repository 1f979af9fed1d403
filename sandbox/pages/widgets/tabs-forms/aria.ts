import { autoId, h } from '../../element.ts';
import { barStyle, titleStyle } from './look.ts';
import type { TabForm } from './tab-form.ts';

/** Tabs that say what they are by role only. */
export const ariaTabs: TabForm = {
  part: (title, open) => {
    const [id, paneId] = [autoId(), autoId()];
    const head = h('button', { type: 'button', role: 'tab', id, 'aria-controls': paneId, onclick: open }, [title]);
    const host = h('div', { role: 'tabpanel', id: paneId, 'aria-labelledby': id });
    const mark = (active: boolean): void => {
      head.setAttribute('aria-selected', String(active));
      head.setAttribute('tabindex', active ? '0' : '-1');
      head.setAttribute('style', titleStyle(active));
      host.hidden = !active;
    };
    return { head, host, mark };
  },
  assemble: (parts) =>
    h('div', {}, [
      h(
        'div',
        { role: 'tablist', style: barStyle },
        parts.map(({ head }) => head),
      ),
      ...parts.map(({ host }) => host),
    ]),
};
