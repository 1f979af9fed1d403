import { errorData } from '../common/errors.ts';
import { notePageCopy } from './copied-text.ts';
import { t } from './t.ts';
import { PageHealthWatch } from './health.ts';
import type { Helper, RowHelper } from './helper.ts';
import discountedGoods from './known-pages/discounted-goods.ts';
import { Bars } from './mount/bars.ts';
import { closePopover, openPopover } from './mount/popover.ts';
import { focusRowButton, hostTag } from './mount/row-button.ts';
import { RowButtons } from './mount/row-buttons.ts';
import { findTables } from './reading/find-tables.ts';
import { rowAction } from './reading/table.ts';
import { isOneOf } from './reading/text.ts';
import { isOrphan, send } from './send.ts';

interface Running {
  readonly id: string;
  readonly helper: Helper;
  readonly parts: RowButtons | Bars;
}

/** Events on a button of ours, which the page has no business with. */
const pressEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'keydown', 'keypress', 'keyup'];

/** Any of these from a person is a good moment to notice that the extension was updated under this script. */
const signsOfLife = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'visibilitychange', 'pageshow', 'hashchange'];

/**
 * Keeps the helpers in their places for as long as the document and the extension live: one observer, one pass a frame,
 * nothing at all while the page is idle. A helper that fails is removed alone and reported by id and code.
 * @param sheet look of the popovers' content.
 */
export function startRunLoop(helpers: Readonly<Record<string, Helper>>, sheet: CSSStyleSheet): void {
  const ended = new AbortController();
  const { signal } = ended;
  const health = new PageHealthWatch();
  let running: Running[] = Object.entries(helpers).map(([id, helper]) => ({
    id,
    helper,
    parts: isRowHelper(helper) ? new RowButtons(helper) : new Bars(helper, sheet),
  }));
  let frame = 0;
  let address = location.href;

  const stop = (): void => {
    ended.abort();
    observer.disconnect();
    cancelAnimationFrame(frame);
    health.stop();
    closePopover();
    for (const { parts } of running) parts.remove();
    running = [];
  };

  const guard = (one: Running, step: () => void): void => {
    try {
      step();
    } catch (thrown) {
      one.parts.remove();
      running = running.filter((other) => other !== one);
      void send('helper.failed', { helper: one.id, code: errorData(thrown).code }).catch(stop);
    }
  };

  const pass = (): void => {
    frame = 0;
    if (isOrphan()) return stop();
    // A page may change its address without an event that tells of it.
    if (location.href !== address) closePopover();
    address = location.href;
    for (const page of new Set(running.map(({ helper }) => helper.page))) {
      const tables = findTables(document, page);
      health.saw(page, tables);
      for (const one of running.filter(({ helper }) => helper.page === page)) {
        guard(one, () => one.parts.update(tables));
      }
    }
    // What this pass itself changed is no reason for another one.
    observer.takeRecords();
  };

  const press = (event: Event, { helper }: Running, host: HTMLElement): void => {
    if (!isRowHelper(helper) || !isPressable(event, host)) return;
    const row = host.closest('tr');
    // Found anew: what the last pass saw may be a frame old.
    const table = findTables(document, helper.page).find(({ element }) => row && element.contains(row));
    if (!row || !table) return;
    const action = rowAction(row, helper.page.rowActions[helper.place.besideRowAction]?.words ?? []);
    if (!action) return;
    helper.press({
      table,
      row,
      action,
      open: (view) => openPopover(host, t(helper.label), sheet, view, () => focusRowButton(host)),
    });
  };

  const onPressEvent = (event: Event): void => {
    const { target } = event;
    const one = running.find(({ parts }) => parts instanceof RowButtons && parts.has(target));
    if (!one) return;
    event.stopImmediatePropagation();
    if (isOrphan()) return stop();
    if (event.type === 'click' && event.isTrusted) guard(one, () => press(event, one, target as HTMLElement));
  };

  const observer = new MutationObserver((records) => {
    if (frame === 0 && records.some(matters)) frame = requestAnimationFrame(pass);
  });
  for (const type of pressEvents) window.addEventListener(type, onPressEvent, { capture: true, signal });
  for (const type of signsOfLife) {
    window.addEventListener(type, () => isOrphan() && stop(), { capture: true, passive: true, signal });
  }
  // A tick changes no node: the page's own listeners may still set other boxes, so the bars look a frame later.
  const onTick = (event: Event): void => {
    if (event.isTrusted && event.type === 'click' && isCopyAction(event.target)) notePageCopy();
    if (frame === 0 && event.target instanceof Element && event.target.closest('table, label')) frame = requestAnimationFrame(pass);
  };
  for (const type of ['click', 'change']) window.addEventListener(type, onTick, { capture: true, passive: true, signal });
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, closePopover, { signal });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  frame = requestAnimationFrame(pass);
}

/** Whether a press is on the page's own copy action, in the row or in the panel of 更多. */
function isCopyAction(target: EventTarget | null): boolean {
  return (
    target instanceof Element && isOneOf((target.closest('a, li, button') ?? target).textContent, discountedGoods.rowActions.copyLink.words)
  );
}

function isRowHelper(helper: Helper): helper is RowHelper {
  return helper.place !== 'aboveTable';
}

/** Style sheets that the page adds while it runs, texts outside tables and tabs, and our own nodes change no place. */
function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return Boolean(target.parentElement?.closest('table, li'));
  if (target.nodeName === 'HEAD') return false;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.some((node) => node.nodeName.toLowerCase() !== hostTag);
}

/** Whether a person can have meant this press: the page may hide the button, or lay something over it. */
function isPressable(event: Event, host: HTMLElement): boolean {
  if (!host.checkVisibility({ visibilityProperty: true }) || opacityOf(host) < leastOpacity) return false;
  const pointer = event instanceof MouseEvent && event.detail > 0;
  return !pointer || document.elementFromPoint(event.clientX, event.clientY) === host;
}

/** Below this a person may not see what the pointer is on. */
const leastOpacity = 0.4;

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}
