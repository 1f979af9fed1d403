import type { Strip } from './strip.ts';

/** Rows that hold no record: a details row, an empty or a failed table spans all columns with one cell. */
function isRecord({ cells }: HTMLTableRowElement): boolean {
  const first = cells[0];
  return first !== undefined && (cells.length > 1 || (first.colSpan === 1 && first.localName === 'td'));
}

/** A `<table>`. */
class NativeStrip implements Strip {
  readonly element: HTMLTableElement;

  constructor(element: HTMLTableElement) {
    this.element = element;
  }

  headCells(): readonly Element[] {
    const row = this.element.tHead?.rows[0];
    return row ? [...row.cells] : [];
  }

  rows(): readonly Element[] {
    return [...this.element.tBodies].flatMap((body) => [...body.rows]).filter(isRecord);
  }

  cellsOf(row: Element): readonly Element[] {
    return [...(row as HTMLTableRowElement).cells];
  }

  rowOf(node: Node): Element | undefined {
    const row = (node instanceof Element ? node : node.parentElement)?.closest('tr');
    return row?.parentElement?.localName === 'tbody' && row.closest('table') === this.element ? row : undefined;
  }
}

/** Every `<table>` of a document that has a body, one that has no row yet among them. */
export function nativeStrips(document: Document): Strip[] {
  return [...document.querySelectorAll('table')].filter(({ tBodies }) => tBodies.length > 0).map((element) => new NativeStrip(element));
}
