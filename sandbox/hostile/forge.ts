// A page that plays the user: forged clicks, keys, copies, messages and events, on everything it did not make itself.
import type { Note } from './observed.ts';

const forged = 'https://marketplace.huaweicloud.com/s/forged';
const own = new WeakSet<Element>();
const foreign = new Set<Element>();
const names = new Set(['copied-text', 'copiedText', 'arm', 'capture', 'share', 'helper', 'link', 'nonce']);
const note: Note = (text) => {
  window.__observed.push(`forge: ${text}`);
};

const { createElement } = Document.prototype;
const { addEventListener, dispatchEvent } = EventTarget.prototype;
Document.prototype.createElement = function (this: Document, ...args: Parameters<Document['createElement']>): HTMLElement {
  const element: HTMLElement = Reflect.apply(createElement, this, args);
  own.add(element);
  return element;
};
const learn = (type: string): void => {
  if (/^[a-z]+$/u.test(type) || names.has(type)) return;
  names.add(type);
  note(`learned the name ${type}`);
};
EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) {
  learn(args[0]);
  Reflect.apply(addEventListener, this, args);
};
EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
  learn(event.type);
  return Reflect.apply(dispatchEvent, this, [event]);
};

new MutationObserver((changes) => {
  for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element) || own.has(node) || node.closest('head') !== null || foreign.has(node)) continue;
    if (node.matches('html, head, body, cbc-partner-root, script')) continue;
    foreign.add(node);
    note(`foreign ${node.outerHTML.slice(0, 300)}`);
  }
}).observe(document, { subtree: true, childList: true });

const fire = (target: EventTarget, event: Event): unknown => Reflect.apply(dispatchEvent, target, [event]);
const common = { bubbles: true, composed: true, cancelable: true };
const press = (element: Element): void => {
  for (const type of ['pointerover', 'pointerdown', 'pointerup']) fire(element, new PointerEvent(type, { ...common, isPrimary: true }));
  for (const type of ['mousedown', 'mouseup', 'click']) fire(element, new MouseEvent(type, common));
  for (const key of ['Enter', ' ', 'Escape', 'Tab']) {
    for (const type of ['keydown', 'keyup']) fire(element, new KeyboardEvent(type, { ...common, key }));
  }
  if (element instanceof HTMLElement) element.click();
};
const copied = (): ClipboardEvent => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', forged);
  return new ClipboardEvent('copy', { ...common, clipboardData });
};
const round = (): void => {
  for (const element of foreign) if (element.isConnected) press(element);
  // Cells, not the page's own actions: those would act, and that is the page's right.
  for (const cell of document.querySelectorAll('td, th, tr')) fire(cell, new MouseEvent('click', { ...common, bubbles: false }));
  for (const target of [document, window, document.body]) {
    if (target === null) continue;
    fire(target, copied());
    for (const name of names) fire(target, new CustomEvent(name, { ...common, detail: { text: forged, nonce: '0', link: forged } }));
    for (const name of names) fire(target, new CustomEvent(name, { ...common, detail: forged }));
  }
  for (const name of names) window.postMessage({ type: name, name, text: forged, link: forged, nonce: '0', ok: true }, '*');
};
setInterval(round, 150);
window.addEventListener(
  'message',
  (event) => {
    for (const port of event.ports) port.postMessage({ text: forged });
  },
  true,
);
