import { h } from './element.ts';

/** Facts of one record, as a list of terms. */
export const terms = (entries: Record<string, string>): HTMLElement =>
  h(
    'dl',
    { class: 'sandbox-terms' },
    Object.entries(entries).flatMap(([term, value]) => [h('dt', {}, [term]), h('dd', {}, [value])]),
  );
