import { isShown } from './reading/is-shown.ts';

/** Below this a person may not see what the pointer is on. */
const leastOpacity = 0.4;

/** Whether a person can have meant a press on a host of ours: the page may hide it, or lay something over it. */
export function isPressable(event: Event, host: HTMLElement): boolean {
  if (!event.isTrusted || !isShown(host) || opacityOf(host) < leastOpacity) return false;
  const pointer = event instanceof MouseEvent && event.detail > 0;
  return !pointer || document.elementFromPoint(event.clientX, event.clientY) === host;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}
