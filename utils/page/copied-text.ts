import { helloEvent, pairedEvents, pairEvent } from '../common/copied-text.ts';
import { AppError } from '../common/errors.ts';

const events = pairedEvents(crypto.randomUUID());
const secret = events.arm.slice(0, -':arm'.length);

/** How long a page may take to give its link, in ms. */
const patienceMs = 8000;

/** A text that comes later than that is still dropped for so long: it belongs to a question that was given up. */
const drainMs = 30_000;

/** Copies that follow the first one (some pages copy in two ways, to be sure) are kept from the clipboard for so long. */
const settleMs = 500;

/** What the armed page-world script is armed for; `undefined` when it is not. */
let watch: { readonly state: 'asking' | 'draining' | 'settling'; readonly end: () => void } | undefined;

/** When a person last pressed the page's own copy action; `performance.now()`. */
let pageCopyAt = Number.NEGATIVE_INFINITY;

function send(type: string, detail?: string): void {
  document.dispatchEvent(new CustomEvent(type, { detail }));
}

function pair(): void {
  send(pairEvent, secret);
}

function arm(): boolean {
  let armed = false;
  document.addEventListener(events.armed, () => (armed = true), { once: true });
  send(events.arm);
  return armed;
}

/** Pairs this content script with the page-world script. To be called before any script of the page runs. */
export function pairWithPageWorld(): void {
  pair();
  // No answer: the other script starts after this one and says hello. Once paired, nobody may ask for the secret again.
  if (arm()) send(events.disarm);
  else document.addEventListener(helloEvent, pair, { once: true });
}

/**
 * Takes note that a person pressed the page's own copy action: from here on the page's copies are the person's, and must
 * reach the clipboard.
 */
export function notePageCopy(): void {
  pageCopyAt = performance.now();
  if (watch?.state !== 'asking') watch?.end();
}

/** Stays armed for `ms`, or until the next text, which nobody gets. */
function stayArmed(state: 'draining' | 'settling', ms: number): void {
  const end = (): void => {
    clearTimeout(timer);
    if (state === 'draining') document.removeEventListener(events.text, end);
    send(events.disarm);
    watch = undefined;
  };
  const timer = setTimeout(end, ms);
  if (state === 'draining') document.addEventListener(events.text, end, { once: true });
  watch = { state, end };
}

/**
 * The text that the page copies by program in answer to `press`. It does not reach the clipboard; nor does a text that
 * comes when nobody waits for it any more.
 * @throws AppError `SHARE-110` when the page-world script is not there; `SHARE-112` while the page still owes the answer to
 *   an earlier question, whose link could be taken for this one's; `SHARE-101` when nothing was copied in time;
 *   `SHARE-111` when `signal` was aborted.
 */
export async function captureCopiedText(press: () => void, signal: AbortSignal): Promise<string> {
  if (watch?.state === 'settling') watch.end();
  if (watch || performance.now() - pageCopyAt < patienceMs) throw new AppError('SHARE-112');
  if (!arm()) throw new AppError('SHARE-110');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  watch = { state: 'asking', end: () => undefined };
  const late = setTimeout(() => reject(new AppError('SHARE-101', { seconds: String(patienceMs / 1000) })), patienceMs);
  const cancel = (): void => reject(new AppError('SHARE-111'));
  const take = (event: Event): void => resolve((event as CustomEvent<string>).detail);
  signal.addEventListener('abort', cancel);
  document.addEventListener(events.text, take, { once: true });
  try {
    press();
    const text = await promise;
    stayArmed('settling', settleMs);
    return text;
  } catch (thrown) {
    stayArmed('draining', drainMs);
    throw thrown;
  } finally {
    clearTimeout(late);
    signal.removeEventListener('abort', cancel);
    document.removeEventListener(events.text, take);
  }
}
