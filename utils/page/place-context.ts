import type { ComponentChildren } from 'preact';
import type { Level } from '../common/level.ts';
import type { FieldReading } from './reading/fields.ts';
import type { FoundTable, TableRow } from './reading/found-table.ts';
import type { RowReading } from './reading/read-row.ts';
import type { Tools } from './tools.ts';

/** A popover as its content sees it. */
export interface PopoverHandle {
  readonly close: () => void;
  /**
   * Keeps the page from being used by mouse or key while `task` runs, so that nothing that the person does there can be
   * taken for an answer to the task. Escape aborts the signal that the task gets.
   */
  readonly shielded: <R>(task: (signal: AbortSignal) => Promise<R>) => Promise<R>;
  /** Whether a person can really see the popover: a page may lay something over it. */
  readonly isSeen: () => Promise<boolean>;
}

/** Opens a popover; only one is open at a time. Closing it gives the focus back. */
export type OpenPopover = (view: (popover: PopoverHandle) => ComponentChildren) => void;

/** What a press on a helper's button in a row gives it: the row is the one under the pointer now. */
export interface RowPress<C extends string, A extends string, T extends string, L extends Level> {
  readonly table: FoundTable<C, A, T>;
  readonly row: TableRow;
  /** The row action that the button stands beside. */
  readonly action: A;
  readonly open: OpenPopover;
  readonly tools: Tools<L>;
}

/** A table as a bar above it sees it. What it reads, it reads now. */
export interface Bar<C extends string, A extends string, T extends string, L extends Level> {
  readonly table: FoundTable<C, A, T>;
  /** Opens a popover at the bar. */
  readonly open: OpenPopover;
  /** Draws the bar anew, after something that no page change tells of. */
  readonly refresh: () => void;
  readonly tools: Tools<L>;
}

/** A small text beside a cell. */
export interface Chip {
  readonly text: string;
  /** What a pointer at rest and a screen reader are told. */
  readonly title?: string;
  readonly tone?: 'plain' | 'good' | 'warning' | 'bad';
}

/** Gives the chips of some rows, by the rows' identities; a row that is not in the answer gets none. */
export type RowValues<C extends string, T extends string, L extends Level> = (
  rows: readonly RowReading<C>[],
  context: { readonly part: T; readonly tools: Tools<L> },
) => Promise<ReadonlyMap<string, Chip>>;

/** A form as a check beside its field or its button sees it. */
export interface FieldCheck<F extends string, L extends Level> {
  /** The field that the check stands under; empty for a check beside a button. */
  readonly value: string;
  /** Reads a field of the same form now: one box, or one for each row that names it; nothing where the form has none of that name. */
  readonly read: (field: F) => readonly FieldReading[] | undefined;
  readonly refresh: () => void;
  readonly tools: Tools<L>;
}

/** What a card on the page sees. */
export interface Card<C extends string, A extends string, T extends string, L extends Level> {
  /** The page's tables that are found now, also in hidden tabs. */
  readonly tables: readonly FoundTable<C, A, T>[];
  readonly open: OpenPopover;
  readonly refresh: () => void;
  readonly tools: Tools<L>;
}
