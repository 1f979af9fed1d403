/**
 * Presses an action of the page as its own click would. Actions are links to `javascript:void(0)`, which the browser
 * would refuse to run on behalf of a content script and report to the page: the page's listeners get the click, the
 * address is not followed.
 */
export function pressAction(action: HTMLElement): void {
  const link = action.closest<HTMLAnchorElement>('a[href^="javascript:" i]');
  link?.addEventListener('click', keepFromFollowing);
  action.click();
  link?.removeEventListener('click', keepFromFollowing);
}

function keepFromFollowing(event: Event): void {
  event.preventDefault();
}

/** What a pointer that comes, presses and leaves off would make of an element: some menus open on the first of these, some on the last. */
export function pointAndPress(element: HTMLElement): void {
  for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup']) element.dispatchEvent(new PointerEvent(type, options));
  for (const type of ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup']) element.dispatchEvent(new MouseEvent(type, options));
  pressAction(element);
}

const options = { bubbles: true, cancelable: true, composed: true };
