import { autoId, h, version } from '../../element.ts';
import type { TabForm } from './tab-form.ts';

const activeClass = 'ti3-tab-active';

/** `ti-tabs`. @param liveForm titles in a focusable `.ti3-tabs-text`, as on the live console */
export function tinyTabs(level2: boolean, liveForm: boolean): TabForm {
  const id = autoId();
  return {
    part: (title, open) => {
      const paneId = autoId();
      const text = liveForm ? h('span', { class: 'ti3-tabs-text', tabindex: '0' }, [title]) : title;
      const link = h('a', { id: `${id}_${paneId}_a`, ...(!liveForm && { tabindex: '0' }) }, [text]);
      const head = h('li', { class: 'ti3-tab-li', onclick: open }, [link]);
      const host = h('ti-tab', { ...version('tab'), class: 'ti3-tab-pane', id: paneId });
      const mark = (active: boolean): void => {
        for (const element of [head, host]) element.classList.toggle(activeClass, active);
      };
      return { head, host, mark };
    },
    assemble: (parts) => {
      const list = h(
        'ul',
        { class: 'ti3-tabs', id: `${id}_list` },
        parts.map(({ head }) => head),
      );
      const header = h('div', { class: 'ti3-tabs-header' }, [
        list,
        h('span', { class: 'ti3-tab-more', style: 'display: none' }),
        h('div', { class: 'ti3-tab-slider-container' }, [h('div', { class: 'ti3-tab-slider' })]),
      ]);
      const panes = h(
        'div',
        { class: 'ti3-tab-content' },
        parts.map(({ host }) => host),
      );
      return h('ti-tabs', { ...version('tabs'), class: 'ti3-tabs-container', id, level2 }, [
        h('div', { class: 'ti3-tabs-container1' }, [header]),
        panes,
        h('ti-droplist'),
      ]);
    },
  };
}
