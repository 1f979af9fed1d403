import { h } from '../../element.ts';
import { rowHeight } from './look.ts';
import type { Markup } from './markup.ts';
import type { Shape } from './shape.ts';
import type { Strip } from './strip.ts';

/** A strip in the document. */
export interface Box {
  host: HTMLElement;
  /** What scrolls up and down, where the head does not scroll with the body. */
  scroller: HTMLElement | undefined;
  /** Room for the scroll bar at the right, px. */
  edge(): number;
}

const gutterWidth = 16;

/** The head's spare cell. It stands over the room for the bar, so that the other cells are as wide as the body's. */
function gutterCell(markup: Markup): HTMLElement {
  const cell = markup.field('headCell', { width: `${gutterWidth}px`, cut: true }, []);
  Object.assign(cell.style, { position: 'absolute', top: '0', right: '0', width: `${gutterWidth}px`, padding: '0' });
  return cell;
}

/** Head and body in one table, or in two: side by side, or with the head in a wrapper of its own that is no sibling of the body's. */
export function createBox(strip: Strip<never>, markup: Markup, { head, gutter, virtual }: Shape, minWidth: string): Box {
  const wide = `min-width: ${minWidth};`;
  if (head === 'same') {
    const table = h('div', { style: wide }, [markup.table(strip.widths, [strip.head, strip.body])]);
    return { host: h('div', { style: 'overflow-x: auto' }, [table]), scroller: undefined, edge: () => 0 };
  }
  const height = virtual ? `height: ${6 * rowHeight}px` : 'max-height: 420px';
  const body = h('div', { style: wide }, [markup.table(strip.widths, [strip.body])]);
  const scroller = h('div', { style: `${height}; overflow: auto; overflow-y: scroll` }, [body]);
  const heads = h('div', { style: wide }, [markup.table(strip.widths, [strip.head])]);
  const room = h('div', { style: 'position: relative; overflow: hidden; background: #f2f5fc' }, [heads]);
  if (gutter) strip.headRow.append(gutterCell(markup));
  const bar = (): number => scroller.offsetWidth - scroller.clientWidth;
  const edge = (): number => (gutter ? gutterWidth : bar());
  new ResizeObserver(() => {
    // Where the bar takes no room of its own, the body leaves as much free.
    scroller.style.paddingRight = `${Math.max(0, edge() - bar())}px`;
    room.style.paddingRight = `${edge()}px`;
  }).observe(scroller);
  scroller.addEventListener('scroll', () => {
    room.scrollLeft = scroller.scrollLeft;
  });
  const far = [h('div', {}, [h('div', {}, [room])]), h('div', { style: 'overflow: hidden' }, [h('div', {}, [scroller])])];
  return { host: h('div', {}, head === 'far' ? far : [room, scroller]), scroller, edge };
}

/** Boxes that scroll as one. */
export function scrollTogether(boxes: readonly Box[]): void {
  const scrollers = boxes.flatMap(({ scroller }) => scroller ?? []);
  for (const scroller of scrollers) {
    scroller.addEventListener('scroll', () => {
      for (const other of scrollers) if (other.scrollTop !== scroller.scrollTop) other.scrollTop = scroller.scrollTop;
    });
  }
}
