export type MarkupName = 'plain-table' | 'aria-grid' | 'div-rows' | 'list-rows';

/** How a table of the sandbox's own is built. Every part goes with every other. */
export interface Shape {
  markup: MarkupName;
  /** Fixed columns: none, in tables of their own, or in a copy of the whole table that lies over it. */
  fixed: 'none' | 'columns' | 'copy';
  /** What stands twice in a copy, once hidden: the texts, in the copy; or the row's actions, in the table below. Else the cell is empty. */
  copies: 'texts' | 'actions';
  /** The tick column, else the first one, is fixed too. */
  fixedLeft: boolean;
  /** The head's place: the body's own table, or a table elsewhere. */
  head: 'same' | 'beside' | 'far';
  /** One head cell more than the body has, for the scroll bar. */
  gutter: boolean;
  /** Only the rows that are seen are in the document. */
  virtual: boolean;
}

const markups: readonly MarkupName[] = ['aria-grid', 'list-rows', 'div-rows', 'plain-table'];
const others = ['far-head', 'gutter', 'fixed-columns', 'fixed-copy', 'hidden-actions', 'fixed-left', 'virtual'];

/** The shape that the variants ask for; `undefined` is TinyUI's own table. */
export function shapeOf(variants: ReadonlySet<string>): Shape | undefined {
  const markup = markups.find((name) => variants.has(name));
  if (markup === undefined && !others.some((name) => variants.has(name))) return undefined;
  const overlaid = variants.has('fixed-copy') || variants.has('hidden-actions');
  const split = variants.has('gutter') || variants.has('virtual');
  return {
    markup: markup ?? 'plain-table',
    fixed: overlaid ? 'copy' : variants.has('fixed-columns') || variants.has('fixed-left') ? 'columns' : 'none',
    copies: variants.has('hidden-actions') ? 'actions' : 'texts',
    fixedLeft: variants.has('fixed-left'),
    head: variants.has('far-head') ? 'far' : split ? 'beside' : 'same',
    gutter: variants.has('gutter'),
    virtual: variants.has('virtual'),
  };
}
