import type { ComponentChildren } from 'preact';
import type { Level } from '../common/level.ts';
import type { InPageKey } from './t.ts';
import type { KnownPage } from './known-page.ts';
import type { FoundTable } from './reading/find-tables.ts';

/** What a press on a helper's button in a row gives it. Row and action are the ones under the pointer now. */
export interface RowPress<C extends string, A extends string, T extends string> {
  readonly table: FoundTable<C, A, T>;
  readonly row: HTMLTableRowElement;
  /** The page's own row action that the button stands beside. */
  readonly action: HTMLElement;
  /** Opens a popover at the button; only one is open at a time. `close` gives the focus back to the button. */
  open(view: (popover: PopoverHandle) => ComponentChildren): void;
}

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

interface Common<C extends string, A extends string, T extends string> {
  readonly page: KnownPage<C, A, T>;
  readonly level: Level;
}

/** A helper with a button in every row that has a row action. */
export interface RowHelper<C extends string = string, A extends string = string, T extends string = string> extends Common<C, A, T> {
  readonly place: { readonly besideRowAction: A };
  readonly label: InPageKey;
  readonly press: (press: RowPress<C, A, T>) => void;
}

/** A table as a bar above it sees it. What it reads, it reads now. */
export interface Bar<C extends string, A extends string, T extends string> {
  readonly table: FoundTable<C, A, T>;
  /** Draws the bar anew, after something that no page change tells of. */
  readonly refresh: () => void;
}

/** A helper with a bar of its own above every table of its page; drawn anew when the table or its ticks change. */
export interface BarHelper<C extends string = string, A extends string = string, T extends string = string> extends Common<C, A, T> {
  readonly place: 'aboveTable';
  readonly view: (bar: Bar<C, A, T>) => ComponentChildren;
}

/** A page helper: one file in `components/helpers`, its name is the helper's id. */
export type Helper<C extends string = string, A extends string = string, T extends string = string> =
  | RowHelper<C, A, T>
  | BarHelper<C, A, T>;

/** Declares a page helper; ties the types of its page to the ones of its rows. */
export function defineHelper<C extends string, A extends string, T extends string>(helper: Helper<C, A, T>): Helper {
  // The run loop hands a helper only tables of its own page, so the wider type is safe there.
  return helper as unknown as Helper;
}
