import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { OpenPopover, PopoverHandle } from '../place-context.ts';
import { t } from '../t.ts';
import css from './popover.css?inline';
import { addFloating } from '../floating.ts';
import { createRoot, face } from './host.ts';
import { keepEventsIn } from './private-events.ts';
import { place } from './place.ts';
import { sheetOf } from './sheet.ts';
import { watchSeen } from './seen.ts';

const ours = sheetOf(css);

let current: { close(): void } | undefined;

/**
 * Opens a popover below `anchor`, in the top layer and in a closed shadow root. Escape and a press outside close it.
 * @param label what a screen reader calls it.
 * @param onClosed gives the focus back.
 */
export function openPopover(
  anchor: Element,
  label: string,
  sheet: CSSStyleSheet,
  view: (popover: PopoverHandle) => ComponentChildren,
  onClosed: () => void,
): void {
  current?.close();
  const ended = new AbortController();
  const { signal } = ended;
  const { element: host, root } = createRoot(face, ours, sheet);
  const shield = document.createElement('div');
  shield.className = 'shield';
  shield.popover = 'manual';
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  card.tabIndex = -1;
  card.role = 'dialog';
  card.ariaLabel = label;
  root.append(shield, card);

  /** The task that the page is kept away from, if one runs. */
  let task: AbortController | undefined;
  const close = (): void => {
    if (signal.aborted) return;
    const hadFocus = document.activeElement === host || task !== undefined;
    task?.abort();
    ended.abort();
    render(null, card);
    host.remove();
    forget();
    current = undefined;
    if (hadFocus) onClosed();
  };
  const handle: PopoverHandle = {
    close,
    isSeen: watchSeen(card, signal),
    shielded: async (work) => {
      task = new AbortController();
      // Shown again, the card comes to lie above the shield in the top layer.
      card.hidePopover();
      shield.showPopover();
      card.showPopover();
      try {
        return await work(task.signal);
      } finally {
        task = undefined;
        if (!signal.aborted) {
          shield.hidePopover();
          // The page may have taken the focus for its copying.
          card.focus({ preventScroll: true });
        }
      }
    },
  };

  keepEventsIn(host);
  window.addEventListener(
    'keydown',
    (event) => {
      const escape = event.key === 'Escape';
      if (!event.isTrusted || (!escape && !task)) return;
      event.stopImmediatePropagation();
      // The browser's own shortcuts, Ctrl+C among them, stay the person's.
      if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      if (escape && task) task.abort();
      else if (escape) close();
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !task && event.target !== host) close();
    },
    { capture: true, signal },
  );
  const replace = (): void => place(card, anchor.getBoundingClientRect());
  window.addEventListener('resize', replace, { signal });
  window.addEventListener('scroll', replace, { capture: true, passive: true, signal });

  current = { close };
  const forget = addFloating(close);
  document.documentElement.append(host);
  card.showPopover();
  render(view(handle), card);
  replace();
  new ResizeObserver((_, observer) => (signal.aborted ? observer.disconnect() : replace())).observe(card);
  card.focus({ preventScroll: true });
}

/** Opens popovers at a bar or a card of ours; closing gives the focus back to where it was. */
export function openFrom(anchor: HTMLElement, sheet: CSSStyleSheet): OpenPopover {
  return (view) => openPopover(anchor, t('app.name'), sheet, view, () => anchor.focus());
}
