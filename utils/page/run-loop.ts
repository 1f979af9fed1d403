import { errorData } from '../common/errors.ts';
import { notePageCopy } from './page-copies.ts';
import { copyActionsOf } from './copy-actions.ts';
import { PageHealthWatch } from './health/watch.ts';
import { closeFloating } from './floating.ts';
import type { Helper } from './helper.ts';
import { isAlone, run, type Running, update } from './running.ts';
import { PageReader } from './reading/page-reader.ts';
import { isOrphan, send } from './send.ts';

/** Events on a button of ours, which the page has no business with. */
const pressEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'keydown', 'keypress', 'keyup'];

/** Any of these from a person is a good moment to notice that the extension was updated under this script. */
const signsOfLife = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'visibilitychange', 'pageshow', 'hashchange'];

/**
 * Keeps the helpers in their places for as long as the document and the extension live: one observer, one pass a frame,
 * nothing at all while the page is idle. A helper that fails is removed alone and reported by id and code.
 * @param sheet look of what components show.
 */
export function startRunLoop(helpers: Readonly<Record<string, Helper>>, sheet: CSSStyleSheet): void {
  const ended = new AbortController();
  const { signal } = ended;
  const all = Object.values(helpers);
  const reader = new PageReader(document, new Set(all.map(({ page }) => page)));
  const isOnCopyAction = copyActionsOf(all);
  const health = new PageHealthWatch(reader, all);
  let running = Object.entries(helpers).map(([id, helper]) => run(id, helper, sheet));
  let frame = 0;
  let address = location.href;

  const stop = (): void => {
    ended.abort();
    observer.disconnect();
    cancelAnimationFrame(frame);
    health.stop();
    closeFloating();
    running.forEach(remove);
    running = [];
  };
  const guard = (one: Running, step: () => void): void => {
    try {
      step();
    } catch (thrown) {
      remove(one);
      running = running.filter((other) => other !== one);
      void send('helper.failed', { helper: one.id, code: errorData(thrown).code }).catch(stop);
    }
  };
  const pass = (): void => {
    frame = 0;
    if (isOrphan()) return stop();
    // A page may change its address without an event that tells of it.
    if (location.href !== address) closeFloating();
    address = location.href;
    const reading = reader.read();
    health.saw(reading);
    const alone = running.find((one) => isAlone(one, reading));
    for (const one of running) guard(one, () => update(one, reading, alone === undefined || alone === one));
    // What this pass itself changed is no reason for another one.
    observer.takeRecords();
  };
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(pass);
  };
  const observer = new MutationObserver((records) => {
    if (reader.note(records)) schedule();
  });

  const onPressEvent = (event: Event): void => {
    for (const one of running) {
      const place = one.places.find((candidate) => candidate.owns?.(event.target));
      if (!place) continue;
      event.stopImmediatePropagation();
      if (isOrphan()) return stop();
      if (event.type === 'click') guard(one, () => place.press?.(event));
      return;
    }
  };
  const onAim = ({ target, isTrusted }: Event): void => {
    if (!isTrusted) return;
    for (const { places } of running) places.find((place) => place.owns?.(target))?.aim?.();
  };
  // A click may tick a row or show a part without any change of the document that an observer is told of.
  const onClick = (event: Event): void => {
    if (event.isTrusted && event.type === 'click' && isOnCopyAction(event.target)) notePageCopy();
    reader.invalidate();
    schedule();
  };
  const onInput = (event: Event): void => {
    for (const one of running) guard(one, () => one.places.forEach((place) => place.onInput?.(event)));
  };
  for (const type of pressEvents) window.addEventListener(type, onPressEvent, { capture: true, signal });
  for (const type of signsOfLife) {
    window.addEventListener(type, () => isOrphan() && stop(), { capture: true, passive: true, signal });
  }
  window.addEventListener('pointerover', onAim, { capture: true, passive: true, signal });
  for (const type of ['click', 'change']) window.addEventListener(type, onClick, { capture: true, passive: true, signal });
  for (const type of ['input', 'change']) window.addEventListener(type, onInput, { passive: true, signal });
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, closeFloating, { signal });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  schedule();
}

function remove({ places }: Running): void {
  for (const place of places) place.remove();
}
