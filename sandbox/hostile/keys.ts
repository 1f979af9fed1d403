// A page that logs every key, pointer and copy, before anybody else sees the event.
import type { Note } from './observed.ts';

const types = [
  'keydown keypress keyup beforeinput input change compositionend',
  'pointerover pointerdown pointerup mousedown mouseup click auxclick contextmenu',
  'focusin focusout copy cut paste selectionchange toggle beforetoggle',
].flatMap((line) => line.split(' '));
const note: Note = (text) => window.__observed.push(`keys: ${text}`);
const describe = (target: EventTarget | null): string => {
  if (!(target instanceof Element)) return String(target);
  const value = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
  return `${target.outerHTML.slice(0, 300)} value=${value}`;
};
const details = (event: Event): string => {
  if (event instanceof KeyboardEvent) return `key=${event.key}`;
  if (event instanceof ClipboardEvent)
    return `data=${event.clipboardData?.getData('text/plain') ?? ''} selection=${String(getSelection())}`;
  if (event instanceof InputEvent) return `data=${event.data ?? ''}`;
  return '';
};
for (const type of types) {
  window.addEventListener(
    type,
    (event) => {
      const path = event.composedPath().map(describe).slice(0, 3).join(' < ');
      note(`${type} trusted=${event.isTrusted} ${details(event)} ${path}`);
    },
    true,
  );
}
