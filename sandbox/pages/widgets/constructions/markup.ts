import { h } from '../../element.ts';
import { cellStyle, rowStyle, sectionStyle, tableStyle } from './look.ts';
import type { MarkupName } from './shape.ts';

type Part = 'root' | 'table' | 'head' | 'body' | 'row' | 'headCell' | 'cell';
/** A tag, and a role after a blank. */
type Outline = Record<Part, string>;

const outlines: Record<MarkupName, Outline> = {
  'plain-table': { root: 'div', table: 'table', head: 'thead', body: 'tbody', row: 'tr', headCell: 'th', cell: 'td' },
  'aria-grid': {
    root: 'div grid',
    table: 'div',
    head: 'div rowgroup',
    body: 'div rowgroup',
    row: 'div row',
    headCell: 'div columnheader',
    cell: 'div gridcell',
  },
  'div-rows': { root: 'div', table: 'div', head: 'div', body: 'div', row: 'div', headCell: 'div', cell: 'div' },
  'list-rows': { root: 'div', table: 'div', head: 'ul', body: 'ul', row: 'li', headCell: 'span', cell: 'span' },
};

export interface FieldOptions {
  width: string;
  cut: boolean;
}

/** The elements that a table is made of. */
export interface Markup {
  root(style: string, children: Node[]): HTMLElement;
  /** Head, body or both, with the columns' widths. */
  table(widths: readonly string[], sections: HTMLElement[]): HTMLElement;
  section(part: 'head' | 'body', rows: HTMLElement[]): HTMLElement;
  row(cells: HTMLElement[]): HTMLElement;
  field(part: 'headCell' | 'cell', options: FieldOptions, nodes: Node[]): HTMLElement;
}

/** @param loose rows stand by themselves, as in a virtual list, so that a table's columns cannot give their widths */
export function createMarkup(name: MarkupName, loose: boolean): Markup {
  const flex = loose || name !== 'plain-table';
  const make = (part: Part, style: string, children: Node[]): HTMLElement => {
    const [tag = 'div', role] = outlines[name][part].split(' ');
    return h(tag, { ...(role !== undefined && { role }), ...(style !== '' && { style }) }, children);
  };
  return {
    root: (style, children) => make('root', style, children),
    table: (widths, sections) => {
      const columns = h(
        'colgroup',
        {},
        widths.map((width) => h('col', { style: `width: ${width}` })),
      );
      return make('table', tableStyle(flex), flex ? sections : [columns, ...sections]);
    },
    section: (part, rows) => make(part, flex ? sectionStyle : '', rows),
    row: (cells) => make('row', flex ? rowStyle : '', cells),
    field: (part, { width, cut }, nodes) => make(part, cellStyle({ width, cut, flex, head: part === 'headCell' }), nodes),
  };
}
