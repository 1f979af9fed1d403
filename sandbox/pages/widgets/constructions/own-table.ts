import { h } from '../../element.ts';
import type { Table, TableOptions } from '../table-types.ts';
import { createBox, scrollTogether } from './box.ts';
import { shareOut } from './fixed.ts';
import { createHeadNodes } from './head-cells.ts';
import { createLines } from './lines.ts';
import { createMarkup } from './markup.ts';
import type { Shape } from './shape.ts';
import { assemble, type SideBox } from './sides.ts';
import { createStrip, type StripColumn } from './strip.ts';
import { createVirtualLines } from './virtual-lines.ts';

const wideTable = '1500px';

/** The width of a table that has only these columns. */
const ownWidth = (columns: readonly StripColumn<never>[]): string =>
  columns.map(({ column: { width } }) => (width.endsWith('px') ? width : '240px')).at(0) ?? 'auto';

/** A table of the sandbox's own: no class, no library; what it is made of is up to its shape. */
export function createOwnTable<Row>(options: TableOptions<Row>, shape: Shape): Table<Row> {
  const markup = createMarkup(shape.markup, shape.virtual);
  const headNodes = createHeadNodes(options.sorted);
  const sides = shareOut(options.columns, shape);
  const main = createStrip(sides.main, markup, headNodes);
  const mainBox = createBox(main, markup, shape, shape.fixed === 'none' ? '0' : wideTable);
  const fixed = (['left', 'right'] as const)
    .filter((side) => sides[side].length > 0)
    .map((side) => {
      const columns = sides[side];
      const strip = createStrip(columns, markup, headNodes);
      const box = createBox(strip, markup, shape, '0');
      const at = columns.findIndex(({ as }) => as === 'shown');
      const below = shape.fixed === 'copy' ? main.headRow.children[at] : undefined;
      const part: SideBox = { side, box, width: ownWidth(columns), below: below instanceof HTMLElement ? below : undefined };
      return { strip, part };
    });
  scrollTogether([mainBox, ...fixed.map(({ part }) => part.box)]);

  const places = [main, ...fixed.map(({ strip }) => strip)];
  const { scroller } = mainBox;
  const lines = shape.virtual && scroller !== undefined ? createVirtualLines(places, scroller) : createLines(options, places);
  const empty = h('p', { style: 'margin: 0; padding: 48px; color: #8a8e99; text-align: center', hidden: true }, ['暂无数据']);
  const parts = assemble(
    shape,
    mainBox,
    fixed.map(({ part }) => part),
    wideTable,
  );
  const table: Table<Row> = {
    host: markup.root('', [...parts, empty]),
    rows: [],
    show: (rows) => {
      table.rows = rows;
      lines.show(rows);
      empty.hidden = rows.length > 0;
    },
    refresh: lines.refresh,
  };
  return table;
}
