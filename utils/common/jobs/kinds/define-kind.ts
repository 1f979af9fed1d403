import type * as v from 'valibot';

/** What worker and workspace both know of a kind of job. */
export interface KindInfo<R extends v.GenericSchema = v.GenericSchema, D extends v.GenericSchema = v.GenericSchema> {
  readonly id: string;
  /** The view of the workspace in which it is planned. */
  readonly view: string;
  /** What a person asks to be planned. */
  readonly request: R;
  /** What is known about a target: flat, no phone, no mail. */
  readonly data: D;
  /** Fields of `data` that name somebody: masked unless a person asks to see them. */
  readonly names: readonly string[];
  /** Caps of one job: what is beyond them has to be split. */
  readonly maxItems: number;
  /** In fen. */
  readonly maxFen: number;
}

/** Declares a kind; the types of its request and data follow from the schemas. */
export function defineKindInfo<const R extends v.GenericSchema, const D extends v.GenericSchema>(info: KindInfo<R, D>): KindInfo<R, D> {
  return info;
}
