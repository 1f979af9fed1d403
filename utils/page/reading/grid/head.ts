import { readable } from '../text.ts';
import { overlap, type Strip } from './strip.ts';

/** The head of a strip: its cells, and the element that holds both head and rows. */
export interface Head {
  readonly cells: readonly Element[];
  /** The innermost element around head and rows. */
  readonly box: Element;
}

/** How many elements up from a table its head may stand. */
const mostLevels = 8;

const hasWords = (cells: readonly Element[]): boolean => cells.some((cell) => readable(cell.textContent) !== '');

/**
 * The head of a strip. With a fixed head the words stand elsewhere, beside the strip or beside one of the boxes around it,
 * and its own head is empty: the nearest row of heads counts that has as many cells, or one more for the bar of scrolling.
 * @param words elements that show a known head anywhere, for heads that are no table.
 */
export function headOf(strip: Strip, words: readonly Element[]): Head {
  const own = strip.headCells();
  if (hasWords(own)) return { cells: own, box: strip.element };
  const [row] = strip.rows();
  const columns = row ? strip.cellsOf(row).length : own.length;
  const fits = (cells: readonly Element[]): boolean =>
    hasWords(cells) &&
    (columns === 0 ? cells.length > 1 : cells.length === columns || cells.length === columns + 1) &&
    isAbove(cells, strip);
  let box = strip.element.parentElement;
  for (let level = 0; box && level < mostLevels; level += 1, box = box.parentElement) {
    const cells = [...headRowsIn(box, strip), ...wordRowsIn(box, strip, words)].find(fits);
    if (cells) return { cells, box };
  }
  return { cells: [], box: strip.element };
}

/** Rows of heads, as tables and grids have them. */
function headRowsIn(box: Element, strip: Strip): Element[][] {
  const rows = [...box.querySelectorAll('thead > tr, [role=row]')].filter((row) => !strip.element.contains(row));
  return rows.filter((row) => row.localName === 'tr' || row.querySelector('[role=columnheader]')).map((row) => [...row.children]);
}

/** Boxes whose children show known heads. */
function wordRowsIn(box: Element, strip: Strip, words: readonly Element[]): Element[][] {
  const outside = words.filter((word) => box.contains(word) && !strip.element.contains(word));
  const rows = new Set(outside.flatMap((word) => [word.parentElement, word.parentElement?.parentElement]));
  return [...rows].flatMap((row) => (row && row.childElementCount > 1 && box.contains(row) ? [[...row.children]] : []));
}

/** Whether heads stand over a strip and not beside it. What is not on the screen cannot be told, and counts as above. */
function isAbove(cells: readonly Element[], strip: Strip): boolean {
  const last = cells.at(-1)?.getBoundingClientRect();
  const first = cells[0]?.getBoundingClientRect();
  const rows = strip.element.getBoundingClientRect();
  if (!first || !last || rows.width === 0 || last.right === first.left) return true;
  return overlap(first.left, last.right, rows.left, rows.right) > 0;
}

/**
 * The number of the cell that belongs to a head: by count where head and row have as many cells, else by where they stand
 * on the screen.
 */
export function cellUnder(head: Head, index: number, cells: readonly Element[]): Element | undefined {
  if (head.cells.length === cells.length) return cells[index];
  const above = head.cells[index]?.getBoundingClientRect();
  // A table that is not on the screen cannot be measured: a head too many is the last one, for the bar of scrolling.
  if (!above || above.width === 0) return cells[index];
  const middle = (above.left + above.right) / 2;
  return cells.find((cell) => {
    const box = cell.getBoundingClientRect();
    return box.left <= middle && middle < box.right;
  });
}
