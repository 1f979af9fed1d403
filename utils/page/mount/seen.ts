/** How long the browser lets us wait between two answers about visibility (its minimum), in ms. */
const delayMs = 100;

/**
 * Watches whether a person can really see an element: not covered, not see-through, not moved away by the page.
 * The returned function answers once the browser has judged; where it cannot judge, it answers yes.
 */
export function watchSeen(element: Element, signal: AbortSignal): () => Promise<boolean> {
  const first = Promise.withResolvers<void>();
  let seen = true;
  // Newer than the types: `trackVisibility` and `isVisible` of Intersection Observer v2.
  const options = { trackVisibility: true, delay: delayMs } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
    seen = last?.isVisible ?? true;
    first.resolve();
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    first.resolve();
  });
  return async () => {
    await first.promise;
    return seen && !signal.aborted;
  };
}
