import type { FieldCheck } from '../../../utils/page/place-context.ts';

type Field = 'paid' | 'topUp';

/** What the check of one of the two fields is given. */
export interface RedirectCheck extends Pick<FieldCheck<Field, 'read'>, 'value' | 'tools'> {
  readonly field: Field;
}
