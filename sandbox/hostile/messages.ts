// A page that reads every message, and every event that passes through its own world.
import type { Note } from './observed.ts';

const note: Note = (text) => {
  window.__observed.push(`messages: ${text}`);
};
const text = (value: unknown): string => {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return String(value);
  }
};
window.addEventListener(
  'message',
  (event) => {
    note(`message origin=${event.origin} data=${text(event.data)} ports=${event.ports.length}`);
    for (const port of event.ports) port.addEventListener('message', (inner) => note(`port ${text(inner.data)}`));
  },
  true,
);

const { addEventListener, dispatchEvent } = EventTarget.prototype;
const seen = new Set<string>();
EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) {
  const [type] = args;
  if (!seen.has(type)) {
    seen.add(type);
    note(`listener for ${type}`);
    // Whoever listens for a name of their own will be spoken to under it.
    const eavesdrop = (event: Event): void => note(`${event.type} ${event instanceof CustomEvent ? text(event.detail) : ''}`);
    if (/[^a-z]/u.test(type)) Reflect.apply(addEventListener, window, [type, eavesdrop, true]);
  }
  Reflect.apply(addEventListener, this, args);
};
EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
  note(`dispatch ${event.type} ${event instanceof CustomEvent ? text(event.detail) : ''}`);
  return Reflect.apply(dispatchEvent, this, [event]);
};
