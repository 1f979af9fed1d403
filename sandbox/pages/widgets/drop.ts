import { autoId, h } from '../element.ts';

/** A panel under `body`. It is made at the first opening and stays there, hidden, until its owner goes. */
export interface Drop {
  panel: HTMLElement;
  open(at: Element): void;
  close(): void;
}

export function createDrop(className: string, signal: AbortSignal, id = autoId()): Drop {
  const panel = h('ti-drop', { class: className, id, style: 'display: none' });
  const close = (): void => {
    panel.style.display = 'none';
  };
  const open = (at: Element): void => {
    if (!panel.isConnected) document.body.append(panel);
    const box = at.getBoundingClientRect();
    panel.style.display = 'block';
    panel.style.left = `${box.left + scrollX}px`;
    panel.style.top = `${box.bottom + scrollY}px`;
  };
  document.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Node && !panel.contains(event.target)) close();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => panel.remove());
  return { panel, open, close };
}
