import { helloEvent, pairedEvents, pairEvent } from '../common/copied-text.ts';
import { AppError } from '../common/errors.ts';

const events = pairedEvents(crypto.randomUUID());
const secret = events.arm.slice(0, -':arm'.length);

/** Copies that follow the first one (some pages copy in two ways, to be sure) are kept from the clipboard for so long. */
const settleMs = 50;

let busy = false;

function pair(): void {
  document.dispatchEvent(new CustomEvent(pairEvent, { detail: secret }));
}

function arm(): boolean {
  let armed = false;
  document.addEventListener(events.armed, () => (armed = true), { once: true });
  document.dispatchEvent(new CustomEvent(events.arm));
  return armed;
}

function disarm(): void {
  document.dispatchEvent(new CustomEvent(events.disarm));
}

/** Pairs this content script with the page-world script. To be called before any script of the page runs. */
export function pairWithPageWorld(): void {
  pair();
  // No answer: the other script starts after this one and says hello. Once paired, nobody may ask for the secret again.
  if (arm()) disarm();
  else document.addEventListener(helloEvent, pair, { once: true });
}

/**
 * The text that the page copies by program in answer to `press`, within `timeoutMs`. It does not reach the clipboard.
 * @throws AppError `SHARE-110` when the page-world script is not there, `SHARE-101` when nothing was copied in time,
 *   `SHARE-111` when `signal` was aborted.
 */
export async function captureCopiedText(press: () => void, timeoutMs: number, signal: AbortSignal): Promise<string> {
  if (busy || !arm()) throw new AppError('SHARE-110');
  busy = true;
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const late = setTimeout(() => reject(new AppError('SHARE-101', { seconds: String(timeoutMs / 1000) })), timeoutMs);
  const cancel = (): void => reject(new AppError('SHARE-111'));
  const take = (event: Event): void => resolve((event as CustomEvent<string>).detail);
  signal.addEventListener('abort', cancel);
  document.addEventListener(events.text, take, { once: true });
  let wait = 0;
  try {
    press();
    const text = await promise;
    wait = settleMs;
    return text;
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', cancel);
    document.removeEventListener(events.text, take);
    setTimeout(() => {
      disarm();
      busy = false;
    }, wait);
  }
}
