import { createLine, removeLine, reuseLine, type Line, type Lines, type Place } from './lines.ts';
import { rowHeight } from './look.ts';

/** Rows in the document, whatever the length of the list. */
export const windowRows = 7;

/** The first record in the window. */
export const firstOf = (scrollTop: number, total: number): number =>
  Math.max(0, Math.min(Math.floor(scrollTop / rowHeight), total - windowRows));

/** A virtual list: few elements in a tall body, each shown where its record belongs and used again for another one while scrolling. */
export function createVirtualLines<Row>(places: readonly Place<Row>[], scroller: HTMLElement): Lines<Row> {
  let rows: readonly Row[] = [];
  let pool: Line<Row>[] = [];

  const add = (row: Row): Line<Row> => {
    const line = createLine(row, places);
    for (const [index, { element }] of line.drawn.entries()) {
      element.style.position = 'absolute';
      places[index]?.body.append(element);
    }
    return line;
  };
  const draw = (anew: boolean): void => {
    const first = firstOf(scroller.scrollTop, rows.length);
    for (const [offset, row] of rows.slice(first, first + windowRows).entries()) {
      const position = first + offset;
      const line = pool[position % windowRows] ?? add(row);
      pool[position % windowRows] = line;
      if (anew || line.slot.row !== row) reuseLine(line, row);
      for (const { element } of line.drawn) element.style.top = `${position * rowHeight}px`;
    }
  };
  scroller.addEventListener('scroll', () => draw(false));
  return {
    show: (next) => {
      rows = next;
      for (const line of pool.slice(next.length)) removeLine(line);
      pool = pool.slice(0, next.length);
      for (const { body } of places) {
        body.style.position = 'relative';
        body.style.height = `${next.length * rowHeight}px`;
      }
      draw(true);
    },
    refresh: () => draw(true),
  };
}
