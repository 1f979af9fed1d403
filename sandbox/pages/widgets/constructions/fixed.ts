import type { Column } from '../table-types.ts';
import type { Shape } from './shape.ts';
import type { Showing, StripColumn } from './strip.ts';

/** Which columns stand in which table. A side without a fixed column has no table. */
export interface Sides<Row> {
  main: StripColumn<Row>[];
  left: StripColumn<Row>[];
  right: StripColumn<Row>[];
}

/** Shares the columns out between the table and the tables of its fixed columns. */
export function shareOut<Row>(columns: readonly Column<Row>[], { fixed, copies, fixedLeft }: Shape): Sides<Row> {
  const first = columns.find(({ name }) => name === 'ticks') ?? columns.find(({ name }) => name !== 'actions');
  const side = (column: Column<Row>): keyof Sides<Row> => {
    if (fixed === 'none') return 'main';
    if (column.name === 'actions') return 'right';
    return fixedLeft && column === first ? 'left' : 'main';
  };
  const all = (own: keyof Sides<Row>, others: Showing): StripColumn<Row>[] => {
    const any = columns.some((column) => side(column) === own);
    return any ? columns.map((column) => ({ column, as: side(column) === own ? 'shown' : others })) : [];
  };
  if (fixed === 'copy') {
    const other = copies === 'texts' ? 'hidden' : 'empty';
    return { main: all('main', copies === 'texts' ? 'empty' : 'hidden'), left: all('left', other), right: all('right', other) };
  }
  const only = (own: keyof Sides<Row>): StripColumn<Row>[] =>
    columns.filter((column) => side(column) === own).map((column) => ({ column, as: 'shown' }));
  return { main: only('main'), left: only('left'), right: only('right') };
}
