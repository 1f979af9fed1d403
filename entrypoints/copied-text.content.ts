import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostTag } from '../utils/common/host-tag.ts';
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
    // Taken before any script of the page can put its own in their place. No code of the page may run inside a listener
    // of ours: it would read the secret name from `window.event`.
    const Message = CustomEvent;
    const { clipboard } = navigator;
    const { defineProperty, getOwnPropertyDescriptor } = Object;
    const { apply, deleteProperty } = Reflect;
    const { execCommand } = Document.prototype;
    const listen = document.addEventListener.bind(document);
    const dispatch = document.dispatchEvent.bind(document);
    let disarm = untouched;

    /** Puts `value` in the place of a method; returns what stood there as the owner's own. */
    function replace(owner: object, name: string, value: Method): PropertyDescriptor | undefined {
      const own = getOwnPropertyDescriptor(owner, name);
      const earlier = disarm;
      defineProperty(owner, name, bare({ value, configurable: true, writable: true }));
      disarm = () => {
        earlier();
        const now = getOwnPropertyDescriptor(owner, name);
        if (!now || bare(now).value !== value) return;
        deleteProperty(owner, name);
        if (own) defineProperty(owner, name, bare(own));
      };
      return own;
    }

    function arm(events: ReturnType<typeof pairedEvents>): void {
      const hand = (text: unknown): void => void dispatch(new Message(events.text, bare({ detail: `${text}` })));
      disarm();
      disarm = untouched;
      const own = replace(document, 'execCommand', (...args) => {
        if (`${args[0]}`.toLowerCase() !== 'copy') return apply((own?.value as Method | undefined) ?? execCommand, document, args);
        hand(selectedText());
        return true;
      });
      replace(clipboard, 'writeText', async (text) => hand(text));
      replace(clipboard, 'write', async (items) => {
        for (const item of items as ClipboardItem[]) hand(await (await item.getType('text/plain')).text());
      });
      dispatch(new Message(events.armed));
    }

    listen(
      pairEvent,
      (event) => {
        const events = pairedEvents((event as CustomEvent<string>).detail);
        listen(events.arm, () => arm(events));
        dispatch(new Message(events.paired));
        listen(events.disarm, () => {
          disarm();
          disarm = untouched;
        });
      },
      { once: true },
    );
    dispatch(new Message(helloEvent));
  },
});

/** The same without a prototype: a getter that the page put on `Object.prototype` would run inside of a listener of ours. */
function bare<T extends object>(fields: T): T {
  return { __proto__: null, ...fields };
}

/** What there is to undo while nothing is armed. */
function untouched(): void {}

/** What `execCommand('copy')` would copy: what a copy listener of the page sets, else the selection. */
function selectedText(): string {
  // The focus may be in a part of ours, which keeps its events to itself: the page copies from its own document.
  const active = document.activeElement?.localName === hostTag ? document.body : document.activeElement;
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
  if (!(active ?? document).dispatchEvent(event)) return clipboardData.getData('text/plain');
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? undefined);
  }
  return `${getSelection()}`;
}
