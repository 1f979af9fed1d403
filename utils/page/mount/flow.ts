/**
 * The element around `element` that a block can be put before or after without tearing a line apart: the first one whose
 * parent lays its children out below each other.
 */
export function blockAround(element: Element): Element {
  let at = element;
  for (let parent = at.parentElement; parent && parent !== parent.ownerDocument.body; parent = at.parentElement) {
    const { display, flexDirection } = getComputedStyle(parent);
    const isBelowEachOther =
      /^(block|flow-root|list-item|table-cell)$/.test(display) || (display === 'flex' && flexDirection.startsWith('column'));
    if (isBelowEachOther && getComputedStyle(at).position !== 'absolute') return at;
    at = parent;
  }
  return at;
}
