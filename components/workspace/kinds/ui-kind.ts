import type { ComponentType } from 'preact';
import type { ResellerChoice } from '../../../utils/common/account.ts';
import type { ErrorData } from '../../../utils/common/errors.ts';
import type { OwnKey } from '../../../utils/common/i18n/own-pages/index.ts';
import type { KindInfo } from '../../../utils/common/jobs/kinds/define-kind.ts';
import type { ItemRow, JobView } from '../../../utils/common/jobs/schemas.ts';
import type { Cell, ListColumn, ListData } from '../../list/data.ts';

/** A filter as it stands in its boxes. */
export type FilterForm = Readonly<Record<string, string>>;

export interface FilterProps {
  readonly form: FilterForm;
  /** Boxes that hold something else than they should. */
  readonly wrong: readonly string[];
  readonly set: (change: FilterForm) => void;
  /** `undefined` = not asked yet; asked for by `loadResellers`. */
  readonly resellers: readonly ResellerChoice[] | undefined;
  readonly resellersError: ErrorData | undefined;
  readonly loadResellers: () => void;
}

/** What a kind is called, in the words of its own texts. `{count}` and `{amount}` are filled in where a text has them. */
export interface KindWords {
  /** As the title of its view. */
  readonly title: OwnKey;
  /** What it does, short: a job's name. */
  readonly name: OwnKey;
  /** `{count}` of what it acts on, for example coupons. */
  readonly items: OwnKey;
  /** What confirming means for the money. */
  readonly means: OwnKey;
  /** The button that confirms. */
  readonly act: OwnKey;
  readonly about: OwnKey;
  readonly signInWhy: OwnKey;
  /** The id that a list holds, and what is said below its box. */
  readonly id: OwnKey;
  readonly idHint: OwnKey;
  /** Heads by which the column of ids is known, separated by commas. */
  readonly idHeads: OwnKey;
  /** Where in the Partner Center a person looks up what reading cannot decide. */
  readonly lookUp: OwnKey;
}

/** A text to one customer or one reseller about what was done. */
export interface Notice {
  readonly to: 'customer' | 'reseller';
  readonly id: string;
  /** Masked unless names were asked for. */
  readonly name: string;
  readonly count: number;
  readonly text: string;
}

export interface Notices {
  readonly notices: readonly Notice[];
  /** Targets that no notice speaks of, although something was done or may have been. */
  readonly leftOut: number;
}

/** What the workspace shows of a kind of job. A folder of `kinds/` is one. */
export interface UiKind {
  readonly info: KindInfo;
  readonly words: KindWords;
  /** What is known about a target, the same in plan and results; an id is that of a field of the kind's data. */
  columns(data: ListData): ListColumn[];
  /** Columns by which rows may be put into groups; a plan begins with the first. */
  readonly groupable: readonly string[];
  /** Ids as a request to plan them. */
  byIds(ids: readonly string[]): unknown;
  readonly filter: {
    readonly empty: FilterForm;
    /** The request, or the boxes that hold something wrong. Nothing wrong is left out silently. */
    read(form: FilterForm): { readonly request: unknown } | { readonly wrong: readonly string[] };
    readonly Fields: ComponentType<FilterProps>;
  };
  /** What a file says of each target besides its outcome. */
  readonly exported: readonly { readonly title: OwnKey; readonly value: (row: ItemRow) => Cell; readonly as?: 'money' | 'time' }[];
  notices?(rows: readonly ItemRow[], job: Pick<JobView, 'createdAt' | 'finishedAt'>, now: number): Notices;
}
