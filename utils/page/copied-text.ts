import { AppError } from '../common/errors.ts';
import { notedCopyAt, setRelease } from './page-copies.ts';
import { pageWorlds } from './page-world.ts';

/** How long a page may take to give its link, in ms. */
const patienceMs = 8000;

/** A text that comes later than that is still dropped for so long: it belongs to a question that was given up. */
const drainMs = 30_000;

/** Copies that follow the first one (some pages copy in two ways, to be sure) are kept from the clipboard for so long. */
const settleMs = 500;

/** Why the page-world scripts are armed; `undefined` when they are not. */
let watch: { readonly state: 'asking' | 'draining' | 'settling'; readonly end: () => void } | undefined;

function disarm(): void {
  for (const world of pageWorlds()) world.disarm();
}

/** True if the page-world script of this very document is among those that are armed. */
function arm(take: (text: string) => void): boolean {
  return pageWorlds()
    .map((world) => world.arm(take))
    .some(Boolean);
}

/** Stays armed for `ms`, or until the next text, which nobody gets. */
function stayArmed(state: 'draining' | 'settling', ms: number): void {
  const end = (): void => {
    clearTimeout(timer);
    disarm();
    watch = undefined;
    setRelease(undefined);
  };
  const timer = setTimeout(end, ms);
  arm(() => state === 'draining' && end());
  watch = { state, end };
  setRelease(end);
}

/**
 * The text that the page copies by program in answer to `press`, in this document or in another frame of its origin. It does
 * not reach the clipboard; nor does a text that comes when nobody waits for it any more. What a page copies by a function
 * that it laid by before this script was armed is neither seen nor held back: nobody may say that the clipboard is untouched.
 * @throws AppError `SHARE-110` when no page-world script is there; `SHARE-112` while the page still owes the answer to an
 *   earlier question, whose link could be taken for this one's; `SHARE-101` when nothing was copied in time; `SHARE-111` when
 *   `signal` was aborted.
 */
export async function captureCopiedText(press: () => void, signal: AbortSignal): Promise<string> {
  if (watch?.state === 'settling') watch.end();
  if (watch || performance.now() - notedCopyAt() < patienceMs) throw new AppError('SHARE-112');
  if (signal.aborted) throw new AppError('SHARE-111');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  if (!arm(resolve)) throw new AppError('SHARE-110');
  watch = { state: 'asking', end: () => undefined };
  const late = setTimeout(() => reject(new AppError('SHARE-101', { seconds: String(patienceMs / 1000) })), patienceMs);
  const cancel = (): void => reject(new AppError('SHARE-111'));
  signal.addEventListener('abort', cancel);
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
  }
}
