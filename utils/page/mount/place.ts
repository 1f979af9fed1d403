const gap = 6;
const margin = 12;

/** Puts a fixed card below an anchor, or above it where there is more room, and always inside the window. */
export function place(card: HTMLElement, anchor: DOMRect): void {
  // An anchor that is gone or scrolled away has an empty box: the card stays where it was.
  if (anchor.width === 0 && anchor.height === 0) return;
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = anchor.bottom + gap;
  const fits = below + height + margin <= innerHeight;
  const top = fits ? below : Math.max(margin, Math.min(anchor.top - gap - height, innerHeight - height - margin));
  const left = Math.max(margin, Math.min(anchor.right - width, innerWidth - width - margin));
  card.style.top = `${Math.max(margin, top)}px`;
  card.style.left = `${left}px`;
}
