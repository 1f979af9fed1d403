import type { FactsPart, FormPart, KnownPage, NoticePart, Part, StepsPart, TablePart, Words } from './part.ts';
import { findBox } from './reading/find-boxes.ts';
import { findForm } from './reading/find-forms.ts';
import { findHeading } from './reading/find-heading.ts';
import { findNotice } from './reading/find-notice.ts';

type Named<N extends string> = Readonly<Record<N, Words>>;

/** Declares a known page; the names of its parts and of what they hold become types. */
export function knownPage<const P extends KnownPage>(page: P): P {
  return page;
}

type Spec<P extends Part> = Partial<Omit<P, 'kind' | 'find'>>;

export function table<C extends string = never, A extends string = never, B extends string = never>(
  spec: Spec<TablePart<C, A, B>>,
): TablePart<C, A, B> {
  const { tabs = [], columns = {}, rowActions = {}, buttons = {} } = spec;
  return { kind: 'table', tabs, columns, rowActions, buttons } as TablePart<C, A, B>;
}

export function form<F extends string = never, B extends string = never>(spec: Spec<FormPart<F, B>>): FormPart<F, B> {
  const { tabs = [], fields = {}, buttons = {}, own = [] } = spec;
  return { kind: 'form', find: findForm, tabs, fields: fields as Named<F>, buttons: buttons as Named<B>, own };
}

export function facts<L extends string>({ tabs = [], labels = {} as Named<L> }: Spec<FactsPart<L>>): FactsPart<L> {
  return { kind: 'facts', find: findBox, tabs, labels };
}

export function steps<S extends string>({ tabs = [], names = {} as Named<S> }: Spec<StepsPart<S>>): StepsPart<S> {
  return { kind: 'steps', find: findBox, tabs, names };
}

export function notice({ tabs = [], words = [], unless = [] }: Spec<NoticePart>): NoticePart {
  return { kind: 'notice', find: findNotice, tabs, words, unless };
}

/** The page's own heading where the menu does not lead to it and nothing of `unless` is shown: somebody came by a bookmark. */
export function heading({ words = [], unless = [] }: Spec<NoticePart>): NoticePart {
  return { kind: 'notice', find: findHeading, tabs: [], words, unless };
}
