const gap = 8;
const margin = 12;

/** Height that a card is expected to grow to, so that it need not jump when its content comes. */
const expectedHeight = 640;

/** Whole pixels: a QR between two of them is blurred. */
function between(least: number, value: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)));
}

/** Puts a fixed card below its anchor, else above it, else beside it, and always inside the window. */
export function place(card: HTMLElement, anchor: DOMRect): void {
  // An anchor that is gone or scrolled away has an empty box: the card stays where it was.
  if (anchor.width === 0 && anchor.height === 0) return;
  const width = card.offsetWidth;
  const height = Math.min(Math.max(card.offsetHeight, expectedHeight), innerHeight - 2 * margin);
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - height;
  const fitsBelow = below + height + margin <= innerHeight;
  const beside = !fitsBelow && above < margin;
  const top = beside ? anchor.top - height / 2 : fitsBelow ? below : anchor.top - gap - card.offsetHeight;
  const left = beside ? anchor.left - gap - width : anchor.right - width;
  card.style.top = `${between(margin, top, innerHeight - height - margin)}px`;
  card.style.left = `${between(margin, left, Math.max(margin, innerWidth - width - margin))}px`;
}
