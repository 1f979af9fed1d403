import type { Strip } from './strip.ts';

const gridRoles = '[role=grid], [role=table], [role=treegrid]';
const cellRoles = '[role=gridcell], [role=cell], [role=rowheader]';

/** Pixels by which rows of one line may stand apart. */
const tolerance = 3;

/** Boxes that say by their roles that they are rows of a table. */
class AriaStrip implements Strip {
  readonly element: Element;
  readonly #grid: Element;

  /** @param element the grid itself, or one of the boxes of rows that it shows side by side */
  constructor(element: Element, grid: Element) {
    this.element = element;
    this.#grid = grid;
  }

  headCells(): readonly Element[] {
    return this.element === this.#grid ? ownOf(this.#grid, '[role=columnheader]') : [];
  }

  rows(): readonly Element[] {
    return recordRows(this.#grid).filter((row) => this.element.contains(row));
  }

  cellsOf(row: Element): readonly Element[] {
    return [...row.querySelectorAll(cellRoles)].filter((cell) => cell.parentElement?.closest('[role=row]') === row);
  }

  rowOf(node: Node): Element | undefined {
    const row = (node instanceof Element ? node : node.parentElement)?.closest('[role=row]');
    const isOwn = row && this.element.contains(row) && row.closest(gridRoles) === this.#grid;
    return isOwn && row.querySelector(cellRoles) ? row : undefined;
  }
}

/** Elements of a grid that match, those of a grid inside it left out. */
function ownOf(grid: Element, selector: string): Element[] {
  return [...grid.querySelectorAll(selector)].filter((found) => found.parentElement?.closest(gridRoles) === grid);
}

function recordRows(grid: Element): Element[] {
  return ownOf(grid, '[role=row]').filter((row) => row.querySelector(cellRoles) !== null);
}

/** Fixed columns may be boxes of rows of their own, side by side in one grid. */
function stripsOf(grid: Element): Strip[] {
  const boxes = [...new Set(recordRows(grid).map(({ parentElement }) => parentElement))].filter((box) => box !== null);
  const tops = boxes.map((box) => box.firstElementChild?.getBoundingClientRect().top ?? 0);
  const areSideBySide = boxes.length > 1 && tops.every((top) => Math.abs(top - (tops[0] ?? 0)) <= tolerance);
  return areSideBySide ? boxes.map((box) => new AriaStrip(box, grid)) : [new AriaStrip(grid, grid)];
}

/** Every table by role of a document; a `<table>` that has a role as well is a table all the same. */
export function ariaStrips(document: Document): Strip[] {
  return [...document.querySelectorAll(gridRoles)]
    .filter((element) => element.localName !== 'table' && element.querySelector('table') === null)
    .flatMap(stripsOf);
}
