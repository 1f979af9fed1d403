import css from './row-button.css?inline';
import { createRoot } from './host.ts';
import { sheetOf } from './sheet.ts';

const sheet = sheetOf(css);

const template = document.createElement('button');
template.type = 'button';

/**
 * A button in a closed shadow root, ready to be put into the page. Plain nodes rather than a component: a page may have
 * a hundred rows, and all that a row needs before it is pressed is this button.
 */
export function createRowButton(label: string): HTMLElement {
  const { element: host, root } = createRoot(sheet);
  const button = template.cloneNode() as HTMLButtonElement;
  button.textContent = label;
  root.append(button);
  focusable.set(host, button);
  return host;
}

const focusable = new WeakMap<Element, HTMLButtonElement>();

/** Gives the focus to the button of a host. */
export function focusRowButton(host: Element): void {
  focusable.get(host)?.focus();
}
