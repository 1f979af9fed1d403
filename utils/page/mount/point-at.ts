import { addFloating } from '../floating.ts';
import { hostTag } from '../own-node.ts';
import type { FoundTable, TableRow } from '../reading/found-table.ts';
import { isShown } from '../reading/is-shown.ts';
import { rowAction } from '../reading/row-action.ts';
import type { Tools } from '../tools.ts';

let current: AbortController | undefined;

/** Whether a person sees it where it is, under nothing else: then the page, and the way back to our button, stays where it is. */
function isInSight(element: Element): boolean {
  // Where a frame stands in the page above it is not known here.
  if (window !== window.top) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/** Scrolls to an element, if it is not in sight, and draws a frame around it until a person presses anything, or until its row is gone or changes. */
function outline(element: Element, row: TableRow): void {
  current?.abort();
  const ended = new AbortController();
  current = ended;
  const { signal } = ended;
  const host = document.createElement(hostTag);
  host.style.cssText =
    'all: initial; position: fixed; z-index: 2147483647; pointer-events: none; border: 3px solid #b36200; border-radius: 4px; box-sizing: border-box';
  // A row that the page reuses shows another record: the frame must not stay on that.
  const rows = new MutationObserver(() => ended.abort());
  for (const one of row.elements) {
    rows.observe(one, { childList: true, characterData: true, subtree: true });
    if (one.parentElement) rows.observe(one.parentElement, { childList: true });
  }
  const forget = addFloating(() => ended.abort());
  signal.addEventListener('abort', () => {
    forget();
    host.remove();
    rows.disconnect();
  });
  const follow = (): void => {
    const box = element.getBoundingClientRect();
    if (box.width === 0) return ended.abort();
    host.style.inset = `${box.top - 5}px auto auto ${box.left - 7}px`;
    host.style.width = `${box.width + 14}px`;
    host.style.height = `${box.height + 10}px`;
  };
  if (!isInSight(element)) element.scrollIntoView({ block: 'center', inline: 'nearest' });
  document.documentElement.append(host);
  follow();
  for (const type of ['scroll', 'resize']) window.addEventListener(type, follow, { capture: true, passive: true, signal });
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, () => ended.abort(), { capture: true, passive: true, signal });
  }
}

/**
 * Scrolls to a row action and draws a frame around it until the person presses anything; tells whether there is anything
 * to point at: the action itself, or the 更多 that hides it.
 * @param _tools only who may prepare something for the human has them.
 */
export function pointAt<A extends string>(_tools: Tools<'prepare'>, table: FoundTable<string, A>, row: TableRow, name: A): boolean {
  const shown = [rowAction(table, row, name), table.moreOf(row)].find((element) => element && isShown(element));
  if (shown) outline(shown, row);
  return shown !== undefined;
}
