import type { ComponentChildren } from 'preact';
import type { Level } from '../common/level.ts';
import type { InPageKey } from './t.ts';
import type { Tools } from './tools.ts';
import type { KnownPage } from './part.ts';
import type { Mount } from './mounted-place.ts';
import type { Bar, Card, FieldCheck, RowPress, RowValues } from './place-context.ts';

/** Names of what the parts of one kind hold: `Held<P, 'table', 'columns'>` are the column names of all tables of a page. */
export type Held<P extends KnownPage, K extends string, What extends string> = string extends keyof P['parts']
  ? string
  : {
      [N in keyof P['parts']]: P['parts'][N] extends { readonly kind: K } & Readonly<Record<What, infer Names>>
        ? keyof Names & string
        : never;
    }[keyof P['parts']];

/** Names of a page's parts of some kinds. */
export type PartName<P extends KnownPage, K extends string = string> = string extends keyof P['parts']
  ? string
  : {
      [N in keyof P['parts']]: P['parts'][N] extends { readonly kind: K } ? N & string : never;
    }[keyof P['parts']];

type Columns<P extends KnownPage> = Held<P, 'table', 'columns'>;
type RowActions<P extends KnownPage> = Held<P, 'table', 'rowActions'>;

/** A button in every row of the page's tables that has the row action. */
export interface BesideRowAction<P extends KnownPage, L extends Level> {
  readonly place: 'besideRowAction';
  readonly mount: Mount<BesideRowAction<KnownPage, Level>>;
  readonly action: RowActions<P>;
  /** Whether the action copies: what a person copies by pressing it themselves must reach the clipboard. */
  readonly copies?: boolean;
  readonly label: InPageKey;
  /** A pointer came to a button: a press may follow. */
  readonly aim?: (tools: Tools<L>) => void;
  readonly press: (press: RowPress<Columns<P>, RowActions<P>, PartName<P, 'table'>, L>) => void;
}

/** What one table of a page holds. */
type HeldBy<P extends KnownPage, N extends keyof P['parts'], What extends 'columns' | 'rowActions'> = keyof Extract<
  P['parts'][N],
  { readonly kind: 'table' }
>[What] &
  string;

/** A bar above a table; drawn anew when the table or its ticks change. */
export type AboveTable<P extends KnownPage, L extends Level> = {
  [N in PartName<P, 'table'>]: {
    readonly place: 'aboveTable';
    readonly mount: Mount<AboveTable<KnownPage, Level>>;
    readonly table: N;
    readonly view: (bar: Bar<HeldBy<P, N, 'columns'>, HeldBy<P, N, 'rowActions'>, N, L>) => ComponentChildren;
  };
}[PartName<P, 'table'>];

/** A value of ours beside a cell of every row: asked for in batches, shown only while the row still shows that record. */
export interface InRow<P extends KnownPage, L extends Level> {
  readonly place: 'inRow';
  readonly mount: Mount<InRow<KnownPage, Level>>;
  readonly column: Columns<P>;
  readonly values: RowValues<Columns<P>, PartName<P, 'table'>, L>;
}

/** A check under a field while a person types. It never writes into the field. */
export interface BesideField<P extends KnownPage, L extends Level> {
  readonly place: 'besideField';
  readonly mount: Mount<BesideField<KnownPage, Level>>;
  readonly field: Held<P, 'form', 'fields'>;
  /** For a field that only some pages have: page health does not miss it. */
  readonly optional?: true;
  readonly view: (check: FieldCheck<Held<P, 'form', 'fields'>, L>) => ComponentChildren;
}

/** A card beside the page's own final button. It never presses or blocks it. */
export interface BesideButton<P extends KnownPage, L extends Level> {
  readonly place: 'besideButton';
  readonly mount: Mount<BesideButton<KnownPage, Level>>;
  readonly button: Held<P, 'form', 'buttons'>;
  readonly view: (check: FieldCheck<Held<P, 'form', 'fields'>, L>) => ComponentChildren;
}

/** A card at the head of a part that is no table. */
export interface OnPage<P extends KnownPage, L extends Level> {
  readonly place: 'onPage';
  readonly mount: Mount<OnPage<KnownPage, Level>>;
  readonly part: PartName<P, 'steps' | 'facts' | 'notice' | 'form'>;
  readonly view: (card: Card<Columns<P>, RowActions<P>, PartName<P, 'table'>, L>) => ComponentChildren;
}

export type Place<P extends KnownPage, L extends Level> =
  | BesideRowAction<P, L>
  | AboveTable<P, L>
  | InRow<P, L>
  | BesideField<P, L>
  | BesideButton<P, L>
  | OnPage<P, L>;

/** A page helper: one folder in `components/helpers`, its name is the helper's id. */
export interface Helper<P extends KnownPage = KnownPage, L extends Level = Level> {
  readonly page: P;
  /** What it may do: read only, prepare something that the human presses, or propose to the workspace. See `level.ts` beside it. */
  readonly level: L;
  readonly places: readonly Place<P, L>[];
  /** While its part is shown, no other helper has anything on the page. */
  readonly alone?: boolean;
}

/** Declares a page helper; ties its page's names to what its places give it. */
export function defineHelper<P extends KnownPage, L extends Level>(helper: Helper<P, L>): Helper {
  // The run loop hands a helper only parts of its own page and tools of its own level, so the wider type is safe there.
  return helper as unknown as Helper;
}
