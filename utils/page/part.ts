import type { FoundField } from './reading/fields.ts';

/** Words by which a person knows a thing on a page: the documented label first, then synonyms. */
export type Words = readonly string[];

type Named<N extends string> = Readonly<Record<N, Words>>;

/** Where a part stands: titles of the tabs around it, outermost first; none where the page's title or its own words tell. */
interface InTabs {
  readonly tabs: readonly Words[];
}

/** The elements of a document that show one of some words. */
export type WordsIn = (words: Words) => readonly Element[];

/** Finds a part in a document; a part names its own, so that a document loads only what is used. */
type Find<P extends Part, Found> = (name: string, part: P, wordsIn: WordsIn) => readonly Found[];

/** A list of records. Which head a column has is known by its words only, never by its number. */
export interface TablePart<C extends string = string, A extends string = string, B extends string = string> extends InTabs {
  readonly kind: 'table';
  readonly columns: Named<C>;
  /** Actions in each row, in sight or under 更多. */
  readonly rowActions: Named<A>;
  /** The list's own buttons. */
  readonly buttons: Named<B>;
}

/** Labelled boxes that a person fills in, and the buttons that end it. */
export interface FormPart<F extends string = string, B extends string = string> extends InTabs {
  readonly kind: 'form';
  readonly find: Find<FormPart, FoundForm>;
  readonly fields: Named<F>;
  readonly buttons: Named<B>;
  /** Fields that no other form has: without one of them it is another form. None: each of its fields tells. */
  readonly own: readonly F[];
}

/** Labels with the values that the page shows for them. */
export interface FactsPart<L extends string = string> extends InTabs {
  readonly kind: 'facts';
  readonly find: Find<BoxPart, FoundBox>;
  readonly labels: Named<L>;
}

/** A graphic of steps, in their order. */
export interface StepsPart<S extends string = string> extends InTabs {
  readonly kind: 'steps';
  readonly find: Find<BoxPart, FoundBox>;
  readonly names: Named<S>;
}

/** Words in the page's head that say something about the whole page where they are shown. */
export interface NoticePart extends InTabs {
  readonly kind: 'notice';
  readonly find: Find<BoxPart, FoundBox>;
  readonly words: Words;
  /** Words that say the opposite. */
  readonly unless: Words;
}

/** A part that is shown as one box. */
export type BoxPart = FactsPart | StepsPart | NoticePart;

export type Part = TablePart | FormPart | BoxPart;
export type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>;

/** How a person knows a page: what it is called, and its parts. Never a route or a class name. */
export interface KnownPage {
  /** Its heading, breadcrumb or menu entry, as the manual names it. The first word names the page in page health. */
  readonly title: Words;
  readonly parts: Readonly<Record<string, Part>>;
}

/** A form of a known page. */
export interface FoundForm {
  readonly name: string;
  readonly part: FormPart;
  /** The smallest element around its boxes, their names and its buttons. */
  readonly element: Element;
  /** By name: one box, or several where a table names the same thing in each of its rows. */
  readonly fields: ReadonlyMap<string, readonly FoundField[]>;
  readonly buttons: ReadonlyMap<string, HTMLElement>;
}

/** A part that is shown as one box: steps, facts or a notice. */
export interface FoundBox {
  readonly name: string;
  readonly part: BoxPart;
  /** The smallest element around everything of it. */
  readonly element: Element;
}

/** The words of everything that a part holds, by name, where its kind has such a thing. */
export function wordsOf(part: Part): readonly Words[] {
  switch (part.kind) {
    case 'table':
      return [...Object.values(part.columns), ...Object.values(part.rowActions), ...Object.values(part.buttons)];
    case 'form':
      return [...Object.values(part.fields), ...Object.values(part.buttons)];
    case 'facts':
      return Object.values(part.labels);
    case 'steps':
      return Object.values(part.names);
    case 'notice':
      return [part.words, part.unless];
  }
}
