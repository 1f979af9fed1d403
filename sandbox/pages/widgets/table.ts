import { h, version } from '../element.ts';
import { createHead, fixedRightAttributes, type HeadOptions, type HeadColumn } from './table-head.ts';

/** What one `tr` shows now. With tracking by index the row changes under the same element. */
export interface Slot<Row> {
  row: Row;
}

export interface Cell {
  nodes: Node[];
  /** Brings the cell up to date after the slot's row, or the way it is shown, has changed. */
  refresh(): void;
  /** Called when the row goes. */
  destroy?(): void;
}

export interface Column<Row> extends HeadColumn {
  cell: (slot: Slot<Row>) => Cell;
}

export interface TableOptions<Row> extends HeadOptions {
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
  /** What happens to `tr` elements when the rows change; TinyUI leaves it to the page's author. */
  tracking: 'none' | 'id' | 'index';
  fixedHead: boolean;
  fixedRight: boolean;
}

export interface Table<Row> {
  host: HTMLElement;
  rows: readonly Row[];
  show(rows: Row[]): void;
  /** Same rows, shown in another way (the eye). Only text nodes change. */
  refresh(): void;
}

interface Line<Row> {
  element: HTMLElement;
  slot: Slot<Row>;
  cells: Cell[];
}

function textCell<Row>(text: (row: Row) => string): (slot: Slot<Row>) => Cell {
  return (slot) => {
    const node = document.createTextNode(text(slot.row));
    const refresh = (): void => {
      const now = text(slot.row);
      if (node.data !== now) node.data = now;
    };
    return { nodes: [node], refresh };
  };
}

export function textColumn<Row>(name: string, head: string, width: string, value: (row: Row) => string): Column<Row> {
  return { name, head, width, cell: textCell(value) };
}

function remove(line: Line<unknown>): void {
  line.element.remove();
  for (const cell of line.cells) cell.destroy?.();
}

const container = (children: Node[]): HTMLElement => h('div', { class: 'ti3-table-container' }, children);

/** `ti-table`, plain or with a fixed head (two tables). The table and its bodies stay; rows come and go. */
export function createTable<Row>(options: TableOptions<Row>): Table<Row> {
  const { columns, tracking, fixedHead, fixedRight } = options;
  const body = h('tbody');
  const emptyBody = h('tbody');
  let lines: Line<Row>[] = [];
  let shownBefore = false;

  const createLine = (row: Row): Line<Row> => {
    const slot = { row };
    const cells = columns.map((column) => column.cell(slot));
    const fields = cells.flatMap(({ nodes }, index) => {
      const name = columns[index]?.name;
      const actions = name === 'actions';
      const plain = { tioverflow: !actions && name !== 'ticks', 'checkbox-column': name === 'ticks' };
      return [h('td', actions && fixedRight ? fixedRightAttributes : plain, nodes), document.createComment('')];
    });
    return { element: h('tr', shownBefore ? { class: 'ng-star-inserted' } : {}, fields), slot, cells };
  };
  const reuse = (line: Line<Row>, row: Row): Line<Row> => {
    line.slot.row = row;
    for (const cell of line.cells) cell.refresh();
    return line;
  };
  const lineFor = (row: Row, index: number): Line<Row> => {
    const known = tracking === 'index' ? lines[index] : lines.find(({ slot }) => options.keyOf(slot.row) === options.keyOf(row));
    return known === undefined || tracking === 'none' ? createLine(row) : reuse(known, row);
  };

  const table: Table<Row> = {
    host: h('ti-table', { ...version('table'), class: 'ti3-table' }),
    rows: [],
    show: (rows) => {
      const next = rows.map(lineFor);
      const kept = new Set(next);
      for (const line of lines) if (!kept.has(line)) remove(line);
      for (const [index, { element }] of next.entries()) {
        if (body.children[index] !== element) body.insertBefore(element, body.children[index] ?? null);
      }
      lines = next;
      table.rows = rows;
      shownBefore = true;
      const empty = h('td', { ticolspan: true, colspan: String(columns.length) }, ['暂无表格数据']);
      emptyBody.replaceChildren(...(rows.length === 0 ? [h('tr', { class: 'ti3-table-nodata' }, [empty])] : []));
    },
    refresh: () => {
      for (const line of lines) reuse(line, line.slot.row);
    },
  };

  const head = createHead(options);
  if (fixedHead) {
    const widths = columns.map(({ width }) => h('th', { style: `width: ${width}` }));
    const filler = h('div', { class: 'ti3-table-fixed-head-filler' });
    const scrolled = container([h('table', {}, [h('thead', {}, [h('tr', {}, widths)]), body, emptyBody])]);
    new ResizeObserver(() => {
      filler.style.width = `${scrolled.offsetWidth - scrolled.clientWidth}px`;
    }).observe(scrolled);
    table.host.append(h('div', { class: 'ti3-table-fixed-head' }, [h('table', {}, [head]), filler]), scrolled);
  } else {
    const plain = h('table', {}, [head, body, emptyBody]);
    table.host.append(fixedRight ? container([plain]) : plain);
  }
  return table;
}
