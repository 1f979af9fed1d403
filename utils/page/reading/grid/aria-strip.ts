import type { Strip } from './strip.ts';

const gridRoles = '[role=grid], [role=table], [role=treegrid]';
const cellRoles = '[role=gridcell], [role=cell], [role=rowheader]';

/** Elements below `element` that match, those of a grid inside it left out. */
function own(element: Element, selector: string): Element[] {
  return [...element.querySelectorAll(selector)].filter((found) => found.parentElement?.closest(gridRoles) === element);
}

/** Boxes that say by their roles that they are a table. */
class AriaStrip implements Strip {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  headCells(): readonly Element[] {
    return own(this.element, '[role=columnheader]');
  }

  rows(): readonly Element[] {
    return own(this.element, '[role=row]').filter((row) => row.querySelector(cellRoles) !== null);
  }

  cellsOf(row: Element): readonly Element[] {
    return [...row.querySelectorAll(cellRoles)].filter((cell) => cell.parentElement?.closest('[role=row]') === row);
  }

  rowOf(node: Node): Element | undefined {
    const row = (node instanceof Element ? node : node.parentElement)?.closest('[role=row]');
    return row && row.closest(gridRoles) === this.element && row.querySelector(cellRoles) ? row : undefined;
  }
}

/** Every table by role of a document; a `<table>` that has a role as well is a table all the same. */
export function ariaStrips(document: Document): Strip[] {
  return [...document.querySelectorAll(gridRoles)]
    .filter((element) => element.localName !== 'table' && element.querySelector('table') === null)
    .map((element) => new AriaStrip(element));
}
