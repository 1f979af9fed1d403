import type { ListChoice } from '../../utils/common/list-choice.ts';
import type { ListColumn } from './data.ts';

const tickWidth = 44;

/** Pixels of a row and of the head. */
export function heights(density: ListChoice['density'], lines: 1 | 2 = 1): { readonly row: number; readonly head: number } {
  const spare = density === 'compact' ? 10 : 18;
  return { row: spare + 20 * lines, head: density === 'compact' ? 32 : 36 };
}

/** Widths of all cells of a line, as a CSS grid has them, and the least width of a line in pixels. */
export function templateOf(
  columns: readonly ListColumn[],
  ticks: boolean,
  actions: number | undefined,
): { readonly template: string; readonly width: number } {
  const fixed = [ticks ? tickWidth : 0, actions ?? 0];
  const width = columns.reduce((sum, column) => sum + column.width, 0) + fixed.reduce((sum, part) => sum + part, 0);
  const tracks = columns.map((column) => `minmax(${column.width}px, ${column.width}fr)`);
  return { template: [ticks ? `${tickWidth}px` : '', ...tracks, actions ? `${actions}px` : ''].join(' ').trim(), width };
}
