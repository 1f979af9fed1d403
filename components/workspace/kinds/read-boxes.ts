import type { FilterForm } from './ui-kind.ts';

/** The values of boxes that are not empty, and the boxes that hold something else than they should. */
export function readBoxes<F extends string>(
  form: FilterForm,
  parsers: Readonly<Record<F, (text: string) => number | null>>,
): { readonly values: Partial<Record<F, number>>; readonly wrong: F[] } {
  const values: Partial<Record<F, number>> = {};
  const wrong: F[] = [];
  for (const field of Object.keys(parsers) as F[]) {
    const text = form[field]?.trim() ?? '';
    if (text === '') continue;
    const value = parsers[field](text);
    if (value === null) wrong.push(field);
    else values[field] = value;
  }
  return { values, wrong };
}
