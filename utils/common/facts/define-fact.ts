import * as v from 'valibot';

/** A short text as the page displayed it. */
export const shown = v.pipe(v.string(), v.maxLength(200));

/** `YYYY-MM-DD`. */
export const date = v.pipe(v.string(), v.isoDate());

type Fields = Readonly<Record<string, string>>;

interface FactKind<F extends v.GenericSchema<unknown, Fields>> {
  /** What is remembered. What a page sends besides is not kept. */
  readonly fields: F;
  /** The field whose change begins a new state. */
  readonly state: keyof v.InferOutput<F> & string;
}

/** Declares a kind of fact: something that a page displayed, or that a person said about it. */
export function defineFact<F extends v.GenericSchema<unknown, Fields>>(kind: FactKind<F>): FactKind<F> {
  return kind;
}
