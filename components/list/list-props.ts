import type { ComponentChildren } from 'preact';
import type { ListColumn, ListData, RowId } from './data.ts';
import type { Chip } from './filter.ts';
import type { ListStore } from './list-store.ts';
import type { Selecting } from './selection.ts';

/** How old what is listed is, and how much of it there is. */
export interface ListAge {
  /** When it was read, UTC milliseconds. */
  readonly at: number;
  readonly read?: number;
  /** `null`: nobody gave a total. Left out: there is nothing to cover. */
  readonly total?: number | null;
}

export interface ListProps {
  /** Under which the choices of a person are kept. */
  readonly id: string;
  /** What is listed; read out by screen readers. */
  readonly caption: string;
  readonly store: ListStore;
  /** A new object whenever what is listed changes, and only then. */
  readonly data: ListData;
  readonly columns: readonly ListColumn[];
  readonly rowId: (row: number) => RowId;
  /** What a row is called where its tick box is read out. */
  readonly rowName: (row: number) => string;
  /** What can be searched, as a hint in the box. */
  readonly searchHint: string;
  /** Lines of text in a row; 1 where left out. */
  readonly rowLines?: 1 | 2;
  readonly chips?: readonly Chip[];
  /** Columns whose values may make groups. */
  readonly groupable?: readonly string[];
  readonly selecting?: Selecting;
  /** Buttons at the end of each row. */
  readonly actions?: { readonly title: string; readonly width: number; readonly cell: (row: number) => ComponentChildren };
  /** Detail of a row, at the right. */
  readonly drawer?: { readonly title: (row: number) => ComponentChildren; readonly body: (row: number) => ComponentChildren };
  /** More tools, beside column choice and export. */
  readonly tools?: ComponentChildren;
  /** Gets the rows that are found, in the order of the list, and the columns that are shown. */
  readonly onExport?: (rows: Int32Array, columns: readonly ListColumn[]) => void;
  readonly age?: ListAge;
  /** More to say in the foot. */
  readonly foot?: ComponentChildren;
  /** Shown where nothing is listed at all: it names the next step. */
  readonly empty: ComponentChildren;
}
