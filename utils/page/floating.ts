/** How to close what floats over the page now: a popover, a frame around something, a toast. */
const open = new Set<() => void>();

/** Takes note of something that floats over the page; gives back what forgets it. */
export function addFloating(close: () => void): () => void {
  open.add(close);
  return () => void open.delete(close);
}

/** Closes everything that floats: the page went elsewhere, or we go. */
export function closeFloating(): void {
  for (const close of open) close();
}
