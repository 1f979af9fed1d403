import { overlap, type Strip } from './strip.ts';

/** How far apart two strips may lie in the document to be one table. */
const mostLevels = 6;

/** Pixels by which rows of one table may differ in height. */
const tolerance = 3;

/** The strips of a document, those together that a person reads as one table: fixed columns are often drawn as one of their own. */
export function joinStrips(strips: readonly Strip[]): Strip[][] {
  const joined: Strip[][] = [];
  for (const strip of strips) {
    const group = joined.find(([first]) => first !== undefined && isOneTable(first, strip));
    if (group) group.push(strip);
    else joined.push([strip]);
  }
  return joined.map(widestFirst);
}

/** The strip with the most columns has the records' facts. */
function widestFirst(group: readonly Strip[]): Strip[] {
  return group.toSorted((one, other) => width(other) - width(one));
}

function width(strip: Strip): number {
  const [row] = strip.rows();
  return row ? strip.cellsOf(row).length : 0;
}

function isOneTable(one: Strip, other: Strip): boolean {
  if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
  const rows = one.rows();
  const others = other.rows();
  if (rows.length === 0 || rows.length !== others.length || !isNear(one.element, other.element)) return false;
  return [0, rows.length - 1].every((index) => isOneLine(rows[index], others[index]));
}

function isNear(one: Element, other: Element): boolean {
  let box = one.parentElement;
  for (let level = 0; box && level < mostLevels; level += 1, box = box.parentElement) if (box.contains(other)) return true;
  return false;
}

/** Whether two rows stand in one line on the screen. Rows that are not on the screen are not joined: that can be seen later. */
function isOneLine(one: Element | undefined, other: Element | undefined): boolean {
  if (!one || !other) return false;
  const box = one.getBoundingClientRect();
  const otherBox = other.getBoundingClientRect();
  if (box.height === 0 || otherBox.height === 0) return false;
  return Math.abs(box.top - otherBox.top) <= tolerance && overlap(box.top, box.bottom, otherBox.top, otherBox.bottom) > 0;
}
