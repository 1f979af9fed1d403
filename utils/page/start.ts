import { setStrings } from '../common/i18n/text-of.ts';
import type { Helper } from './helper.ts';
import { sheetOf } from './mount/sheet.ts';
import { startRunLoop } from './run-loop.ts';
import { setPageSettings } from './page-settings.ts';
import { send } from './send.ts';

/** `../components/helpers/share-product-link/helper.tsx` → `share-product-link`: a helper's id is its folder's name. */
function idOf(path: string): string {
  return path.split('/').at(-2) ?? path;
}

/** Whether the whole page is of one origin: a page that somebody else frames is none to work in. */
function isOwnFrame(): boolean {
  try {
    return window.top?.location.origin === location.origin;
  } catch {
    // Another origin's location is not readable, which is the answer.
    return false;
  }
}

/** A worker that did not answer gets a second chance after so long. */
const retryMs = 1000;

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}

/** Asks the worker for language and settings, then runs the helpers that are switched on. */
export async function startHelpers(modules: Readonly<Record<string, Helper>>, css: string): Promise<void> {
  if (!isOwnFrame()) return;
  const { strings, helpersOff, ...settings } = await send('page.start', {}).catch(() => wait(retryMs).then(() => send('page.start', {})));
  setStrings(strings);
  setPageSettings(settings);
  const on = Object.entries(modules).map(([path, helper]) => [idOf(path), helper] as const);
  startRunLoop(Object.fromEntries(on.filter(([id]) => !helpersOff.includes(id))), sheetOf(css));
}
