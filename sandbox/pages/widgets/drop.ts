import { autoId, h } from '../element.ts';

/** A panel under `body`. It is made at the first opening and stays there, hidden, until its owner goes. */
export interface Drop {
  panel: HTMLElement;
  open(at: Element): void;
  close(): void;
  /** Takes the panel away for good: its row or its page has gone. */
  destroy(): void;
}

export function createDrop(className: string, signal: AbortSignal, id = autoId()): Drop {
  const panel = h('ti-drop', { class: className, id, style: 'display: none' });
  let opened = new AbortController();
  const close = (): void => {
    opened.abort();
    panel.style.display = 'none';
  };
  const destroy = (): void => {
    close();
    panel.remove();
  };
  const open = (at: Element): void => {
    if (!panel.isConnected) {
      document.body.append(panel);
      signal.addEventListener('abort', destroy, { once: true });
    }
    const box = at.getBoundingClientRect();
    panel.style.display = 'block';
    panel.style.left = `${box.left + scrollX}px`;
    panel.style.top = `${box.bottom + scrollY}px`;
    opened.abort();
    opened = new AbortController();
    document.addEventListener(
      'mousedown',
      (event) => {
        if (event.target instanceof Node && !panel.contains(event.target)) close();
      },
      { signal: opened.signal, capture: true },
    );
  };
  return { panel, open, close, destroy };
}
