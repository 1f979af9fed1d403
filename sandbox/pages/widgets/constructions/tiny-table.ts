import { h, version } from '../../element.ts';
import type { Slot, Table, TableOptions } from '../table-types.ts';
import { createLines, type Drawn } from './lines.ts';
import { createHead, fixedRightAttributes } from './tiny-head.ts';

const container = (children: Node[]): HTMLElement => h('div', { class: 'ti3-table-container' }, children);

/** Head and body in tables of their own; the body's has an empty head that only gives the widths. */
function fixedHeadParts<Row>({ columns }: TableOptions<Row>, head: HTMLElement, bodies: HTMLElement[]): HTMLElement[] {
  const widths = columns.map(({ width }) => h('th', { style: `width: ${width}` }));
  const filler = h('div', { class: 'ti3-table-fixed-head-filler' });
  const scrolled = container([h('table', {}, [h('thead', {}, [h('tr', {}, widths)]), ...bodies])]);
  new ResizeObserver(() => {
    filler.style.width = `${scrolled.offsetWidth - scrolled.clientWidth}px`;
  }).observe(scrolled);
  return [h('div', { class: 'ti3-table-fixed-head' }, [h('table', {}, [head]), filler]), scrolled];
}

/** `ti-table`, plain or with a fixed head (two tables). The table and its bodies stay; rows come and go. */
export function createTinyTable<Row>(options: TableOptions<Row>): Table<Row> {
  const { columns, fixedHead, fixedRight } = options;
  const body = h('tbody');
  const emptyBody = h('tbody');
  let shownBefore = false;

  const draw = (slot: Slot<Row>): Drawn => {
    const cells = columns.map((column) => column.cell(slot));
    const fields = cells.flatMap(({ nodes }, index) => {
      const name = columns[index]?.name;
      const actions = name === 'actions';
      const plain = { tioverflow: !actions && name !== 'ticks', 'checkbox-column': name === 'ticks' };
      return [h('td', actions && fixedRight ? fixedRightAttributes : plain, nodes), document.createComment('')];
    });
    return { element: h('tr', shownBefore ? { class: 'ng-star-inserted' } : {}, fields), cells };
  };
  const lines = createLines(options, [{ body, draw }]);
  const table: Table<Row> = {
    host: h('ti-table', { ...version('table'), class: 'ti3-table' }),
    rows: [],
    show: (rows) => {
      lines.show(rows);
      table.rows = rows;
      shownBefore = true;
      const empty = h('td', { ticolspan: true, colspan: String(columns.length) }, ['暂无表格数据']);
      emptyBody.replaceChildren(...(rows.length === 0 ? [h('tr', { class: 'ti3-table-nodata' }, [empty])] : []));
    },
    refresh: lines.refresh,
  };

  const head = createHead(options);
  if (fixedHead) table.host.append(...fixedHeadParts(options, head, [body, emptyBody]));
  else {
    const plain = h('table', {}, [head, body, emptyBody]);
    table.host.append(fixedRight ? container([plain]) : plain);
  }
  return table;
}
