import type { Strip } from './strip.ts';

/** How far apart two strips may lie in the document to be one table. */
const mostLevels = 6;

/** Pixels by which the rows of one line may stand apart. */
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
  if (wereJoined(one, other)) return true;
  const rows = one.rows();
  const others = other.rows();
  if (rows.length !== others.length || !isNear(one.element, other.element)) return false;
  // A table that has no rows yet shows by its heads what belongs together.
  return isOneLine(rows[0] ?? one.headCells()[0], others[0] ?? other.headCells()[0], one, other);
}

/** Elements that were seen to be one table: what is put into their rows may make these differ in height later. */
const joinedBefore = new WeakMap<Element, WeakSet<Element>>();

function wereJoined(one: Strip, other: Strip): boolean {
  return joinedBefore.get(one.element)?.has(other.element) === true;
}

function isNear(one: Element, other: Element): boolean {
  let box = one.parentElement;
  for (let level = 0; box && level < mostLevels; level += 1, box = box.parentElement) if (box.contains(other)) return true;
  return false;
}

/** Whether two rows stand in one line on the screen. Rows that are not on the screen are not joined: that can be seen later. */
function isOneLine(row: Element | undefined, otherRow: Element | undefined, one: Strip, other: Strip): boolean {
  if (!row || !otherRow) return false;
  const box = row.getBoundingClientRect();
  const otherBox = otherRow.getBoundingClientRect();
  if (box.height === 0 || otherBox.height === 0 || Math.abs(box.top - otherBox.top) > tolerance) return false;
  const known = joinedBefore.get(one.element) ?? new WeakSet<Element>();
  joinedBefore.set(one.element, known.add(other.element));
  return true;
}
