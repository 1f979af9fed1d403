import { defineContentScript } from 'wxt/utils/define-content-script';
import { helloEvent, pairedEvents, pairEvent } from '../utils/common/copied-text.ts';

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Runs in the page's own world. While armed it hands over the text that the page copies by program, and lets none of it
 * reach the clipboard; otherwise the page's own functions stand untouched. Ctrl+C of the user never comes through here.
 */
export default defineContentScript({
  matches: ['https://account.huaweicloud.com/obmgr/*', 'https://partner.huaweicloud.com/*'],
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    // Taken before any script of the page can put its own in their place, or it would learn the names of our events.
    const Message = CustomEvent;
    const listen = document.addEventListener.bind(document);
    const dispatch = document.dispatchEvent.bind(document);
    let undo: (() => void)[] = [];

    function replace(owner: object, name: string, make: (before: Method) => Method): void {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      const before = Reflect.get(owner, name) as Method;
      const value = make(before);
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
      undo.push(() => {
        if (Reflect.get(owner, name) !== value) return;
        Reflect.deleteProperty(owner, name);
        if (own) Object.defineProperty(owner, name, own);
      });
    }

    function disarm(): void {
      for (const step of undo) step();
      undo = [];
    }

    function arm(events: ReturnType<typeof pairedEvents>): void {
      const hand = (text: unknown): void => void dispatch(new Message(events.text, { detail: `${text}` }));
      disarm();
      replace(document, 'execCommand', (before) => (...args) => {
        if (`${args[0]}`.toLowerCase() !== 'copy') return before.apply(document, args);
        hand(selectedText());
        return true;
      });
      replace(navigator.clipboard, 'writeText', () => async (text) => hand(text));
      replace(navigator.clipboard, 'write', () => async (items) => {
        for (const item of items as ClipboardItem[]) hand(await (await item.getType('text/plain')).text());
      });
      dispatch(new Message(events.armed));
    }

    listen(
      pairEvent,
      (event) => {
        const events = pairedEvents((event as CustomEvent<string>).detail);
        listen(events.arm, () => arm(events));
        listen(events.disarm, disarm);
      },
      { once: true },
    );
    dispatch(new Message(helloEvent));
  },
});

/** What `execCommand('copy')` would copy: what a copy listener of the page sets, else the selection. */
function selectedText(): string {
  const active = document.activeElement;
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
  if (!(active ?? document).dispatchEvent(event)) return clipboardData.getData('text/plain');
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? undefined);
  }
  return `${getSelection()}`;
}
