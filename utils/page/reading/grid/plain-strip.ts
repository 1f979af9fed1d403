import type { Strip } from './strip.ts';

/** How far up from a head the rows are looked for. */
const mostLevels = 8;

/**
 * Whether an element has as many cells as the head; a page that draws the bar of scrolling as a cell of the head has one less.
 * A box of rows may happen to hold as many of them.
 */
function looksLikeRow(element: Element, columns: number): boolean {
  const count = element.childElementCount;
  if (count !== columns && (columns < 3 || count !== columns - 1)) return false;
  return ![...element.children].some((cell) => cell.childElementCount === columns);
}

/** Boxes without any role, which only look like a table: a row of heads, and rows of as many cells below it. */
class PlainStrip implements Strip {
  readonly element: Element;
  readonly #head: Element;

  constructor(head: Element, container: Element) {
    this.#head = head;
    this.element = container;
  }

  headCells(): readonly Element[] {
    return [...this.#head.children];
  }

  rows(): readonly Element[] {
    return [...this.element.children].filter((row) => row !== this.#head && looksLikeRow(row, this.#head.childElementCount));
  }

  cellsOf(row: Element): readonly Element[] {
    return [...row.children];
  }

  rowOf(node: Node): Element | undefined {
    let at = node instanceof Element ? node : node.parentElement;
    while (at && at.parentElement !== this.element) at = at.parentElement;
    return at && at !== this.#head && looksLikeRow(at, this.#head.childElementCount) ? at : undefined;
  }
}

/** The row of heads around a head's word: the nearest box that holds another head, or several cells. */
function headRow(word: Element, heads: ReadonlySet<Element>): Element | undefined {
  for (let at = word.parentElement, level = 0; at && level < mostLevels; at = at.parentElement, level += 1) {
    if (at.childElementCount < 2) continue;
    const cells = [...at.children];
    const named = cells.filter((cell) => [...heads].some((head) => cell.contains(head)));
    if (named.length > 1 || (named.length === 1 && cells.length > 2)) return at;
  }
  return undefined;
}

/** The box that holds the rows of a head: beside the head itself, or in a box that follows it. */
function boxOfRows(head: Element): Element | undefined {
  for (let at: Element | null = head, level = 0; at && level < mostLevels; at = at.parentElement, level += 1) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (level === 0 && looksLikeRow(next, head.childElementCount) && isBelow(head, next)) return head.parentElement ?? undefined;
      const found = rowsIn(next, head);
      if (found) return found;
    }
  }
  return undefined;
}

function rowsIn(box: Element, head: Element, level = 0): Element | undefined {
  if (level > mostLevels || box.matches('table, [role=grid], [role=table]')) return undefined;
  const children = [...box.children].slice(0, mostLooked);
  if (children.some((child) => looksLikeRow(child, head.childElementCount) && isBelow(head, child))) return box;
  return children.map((child) => rowsIn(child, head, level + 1)).find(Boolean);
}

/** Children of a box that are looked at: where none of the first is a row, the others are none either. */
const mostLooked = 4;

/** Pixels by which a row may be off its head: a bar of scrolling, a border. */
const tolerance = 40;

/** Whether a row lies under its head. What is not on the screen cannot be told, and counts as lying there. */
function isBelow(head: Element, row: Element): boolean {
  const above = head.getBoundingClientRect();
  const below = row.getBoundingClientRect();
  if (above.width === 0 || below.width === 0) return true;
  return Math.abs(above.left - below.left) < tolerance && Math.abs(above.right - below.right) < tolerance;
}

/**
 * Tables that are no tables for the browser: found from the words of their heads.
 * @param words elements that show a known head and lie in no table of another kind.
 */
export function plainStrips(words: readonly Element[]): Strip[] {
  const heads = new Set(words);
  const rows = new Set(words.map((word) => headRow(word, heads)));
  return [...rows].flatMap((row) => {
    const box = row && boxOfRows(row);
    return row && box ? [new PlainStrip(row, box)] : [];
  });
}
