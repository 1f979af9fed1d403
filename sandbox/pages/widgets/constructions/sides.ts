import { h } from '../../element.ts';
import type { Box } from './box.ts';
import type { Shape } from './shape.ts';

type Side = 'left' | 'right';

/** A table of fixed columns, beside the main one or over it. */
export interface SideBox {
  side: Side;
  box: Box;
  /** Width of the side's own table, where it has only its columns. */
  width: string;
  /** Where the side is a copy of the whole table: the fixed column's head cell in the one below, which gives the width. */
  below: HTMLElement | undefined;
}

const shadow = (side: Side): string => `box-shadow: ${side === 'left' ? 4 : -4}px 0 8px -4px #0000001f;`;

/** The tables of fixed columns stand beside the main one. */
function beside(main: Box, sides: readonly SideBox[]): HTMLElement[] {
  const part = (wanted: Side): HTMLElement[] =>
    sides
      .filter(({ side }) => side === wanted)
      .map(({ box, width }) => h('div', { style: `flex: none; width: ${width}; z-index: 1; ${shadow(wanted)}` }, [box.host]));
  const middle = h('div', { style: 'flex: 1 1 0; min-width: 0' }, [main.host]);
  return [h('div', { style: 'display: flex; align-items: flex-start' }, [...part('left'), middle, ...part('right')])];
}

/** A copy lies over the table, cut to its fixed column. */
function over({ side, box, below }: SideBox, width: string): HTMLElement {
  const inner = h('div', { style: `position: absolute; top: 0; ${side}: 0; width: ${width}` }, [box.host]);
  const style = `position: absolute; top: 0; bottom: 0; ${side}: 0; overflow: hidden; z-index: 2; ${shadow(side)}`;
  const host = h('div', { style }, [inner]);
  if (below !== undefined) {
    new ResizeObserver(() => {
      host.style.width = `${below.offsetWidth + (side === 'right' ? box.edge() : 0)}px`;
      inner.style.width = `calc(${width} + ${box.edge()}px)`;
    }).observe(below);
  }
  return host;
}

/** Puts the main table and those of its fixed columns together. @param width of the whole table, where copies lie over it */
export function assemble(shape: Shape, main: Box, sides: readonly SideBox[], width: string): HTMLElement[] {
  if (shape.fixed !== 'copy') return beside(main, sides);
  return [h('div', { style: 'position: relative; overflow: hidden' }, [main.host, ...sides.map((side) => over(side, width))])];
}
