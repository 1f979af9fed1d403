import { autoId, h, version } from '../element.ts';

export interface Pane {
  title: string;
  /** Called at the first opening; with `rebuild` at each. The signal ends with the content. */
  content: (signal: AbortSignal) => Node;
}

export interface TabsOptions {
  panes: Pane[];
  active: number;
  /** Inner tabs, attribute `level2`. */
  level2?: boolean;
  /** Router tabs: a pane that is left is dropped and made anew when it is opened again. */
  rebuild: boolean;
  /** Titles in a focusable `.ti3-tabs-text`, as on the live console. */
  liveForm: boolean;
  signal: AbortSignal;
}

const activeClass = 'ti3-tab-active';

/** `ti-tabs`: hidden panes keep their DOM; content comes at the first opening. */
export function createTabs({ panes, active, level2 = false, rebuild, liveForm, signal }: TabsOptions): HTMLElement {
  const id = autoId();
  let current = -1;
  const parts = panes.map((pane, index) => {
    const paneId = autoId();
    const text = liveForm ? h('span', { class: 'ti3-tabs-text', tabindex: '0' }, [pane.title]) : pane.title;
    const link = h('a', { id: `${id}_${paneId}_a`, ...(!liveForm && { tabindex: '0' }) }, [text]);
    const head = h('li', { class: 'ti3-tab-li', onclick: () => open(index) }, [link]);
    const host = h('ti-tab', { ...version('tab'), class: 'ti3-tab-pane', id: paneId });
    return { pane, head, host, life: undefined as AbortController | undefined };
  });

  const open = (index: number): void => {
    if (index === current) return;
    current = index;
    for (const [position, part] of parts.entries()) {
      const isActive = position === index;
      part.head.classList.toggle(activeClass, isActive);
      part.host.classList.toggle(activeClass, isActive);
      if (isActive && part.life === undefined) {
        part.life = new AbortController();
        part.host.replaceChildren(part.pane.content(AbortSignal.any([signal, part.life.signal])));
      } else if (!isActive && rebuild && part.life !== undefined) {
        part.life.abort();
        part.life = undefined;
        part.host.replaceChildren();
      }
    }
  };

  const header = h('div', { class: 'ti3-tabs-header' }, [
    h(
      'ul',
      { class: 'ti3-tabs', id: `${id}_list` },
      parts.map(({ head }) => head),
    ),
    h('span', { class: 'ti3-tab-more', style: 'display: none' }),
    h('div', { class: 'ti3-tab-slider-container' }, [h('div', { class: 'ti3-tab-slider' })]),
  ]);
  const host = h('ti-tabs', { ...version('tabs'), class: 'ti3-tabs-container', id, level2 }, [
    h('div', { class: 'ti3-tabs-container1' }, [header]),
    h(
      'div',
      { class: 'ti3-tab-content' },
      parts.map((part) => part.host),
    ),
    h('ti-droplist'),
  ]);
  open(active);
  return host;
}
