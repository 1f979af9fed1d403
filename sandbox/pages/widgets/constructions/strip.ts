import { h } from '../../element.ts';
import type { Column, Slot } from '../table-types.ts';
import type { HeadNodes } from './head-cells.ts';
import type { Drawn, Place } from './lines.ts';
import type { Markup } from './markup.ts';

/** `hidden`: its nodes are there a second time, and nobody sees them. */
export type Showing = 'shown' | 'hidden' | 'empty';

export interface StripColumn<Row> {
  column: Column<Row>;
  as: Showing;
}

/** One table of those that make up the list: some columns, or all, with their head. */
export interface Strip<Row> extends Place<Row> {
  head: HTMLElement;
  headRow: HTMLElement;
  widths: string[];
}

const veiled = (nodes: Node[]): Node[] => [h('div', { style: 'visibility: hidden' }, nodes)];

/** Percentages alone fill the table, so that a cell more or less takes nothing from them. */
function filled(widths: string[]): string[] {
  if (!widths.every((width) => width.endsWith('%'))) return widths;
  const sum = widths.reduce((total, width) => total + parseFloat(width), 0);
  return widths.map((width) => `${(parseFloat(width) / sum) * 100}%`);
}

export function createStrip<Row>(columns: readonly StripColumn<Row>[], markup: Markup, headNodes: HeadNodes): Strip<Row> {
  const heads = columns.map(({ column, as }) => {
    const nodes = as === 'shown' ? headNodes(column) : as === 'hidden' ? veiled([document.createTextNode(column.head)]) : [];
    return markup.field('headCell', { width: column.width, cut: column.name !== 'ticks' }, nodes);
  });
  const draw = (slot: Slot<Row>): Drawn => {
    const parts = columns.map(({ column, as }) => ({ column, as, cell: as === 'empty' ? undefined : column.cell(slot) }));
    const fields = parts.map(({ column: { name, width }, as, cell }) => {
      const nodes = cell?.nodes ?? [];
      return markup.field('cell', { width, cut: name !== 'ticks' && name !== 'actions' }, as === 'hidden' ? veiled(nodes) : nodes);
    });
    return { element: markup.row(fields), cells: parts.flatMap(({ cell }) => cell ?? []) };
  };
  const headRow = markup.row(heads);
  return {
    head: markup.section('head', [headRow]),
    headRow,
    body: markup.section('body', []),
    widths: filled(columns.map(({ column }) => column.width)),
    draw,
  };
}
