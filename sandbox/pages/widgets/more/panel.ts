import { autoId, h } from '../../element.ts';
import type { MoreForm } from './more-form.ts';

export interface Panel {
  element: HTMLElement;
  open(at: Element): void;
  close(): void;
  destroy(): void;
}

const style = 'position: fixed; z-index: 1000; min-width: 90px; padding: 4px 0; background: #fff; box-shadow: 0 2px 12px #00000029;';

/** The panel of one 更多. It leaves with its row, and with the page. */
export function createPanel(host: HTMLElement, items: HTMLElement[], place: MoreForm['items'], signal: AbortSignal): Panel {
  const element = h('div', { style, id: autoId() }, items);
  element.hidden = true;
  if (place === 'row') host.append(element);
  if (place === 'body') document.body.append(element);
  let opened = new AbortController();
  const close = (): void => {
    opened.abort();
    element.hidden = true;
    if (place === 'made') element.remove();
  };
  const open = (at: Element): void => {
    opened.abort();
    opened = new AbortController();
    const box = at.getBoundingClientRect();
    element.style.left = `${box.left}px`;
    element.style.top = `${box.bottom}px`;
    element.hidden = false;
    if (place === 'made') document.body.append(element);
    document.addEventListener(
      'mousedown',
      ({ target }) => {
        if (target instanceof Node && !element.contains(target) && !at.contains(target)) close();
      },
      { signal: opened.signal, capture: true },
    );
  };
  const destroy = (): void => {
    close();
    element.remove();
  };
  signal.addEventListener('abort', destroy, { once: true });
  return { element, open, close, destroy };
}
