/** How 更多 opens, and where its items are. */
export interface MoreForm {
  opensOn: 'click' | 'hover' | 'mousedown';
  /** In the row, hidden; under `body` from the start, hidden; made under `body` at each opening. */
  items: 'row' | 'body' | 'made';
}

const triggers = { 'more-click': 'click', 'more-hover': 'hover', 'more-mousedown': 'mousedown' } as const;
const places = { 'more-in-row': 'row', 'more-body': 'body', 'more-made': 'made' } as const;

function chosen<T>(names: Record<string, T>, variants: ReadonlySet<string>): T | undefined {
  return Object.entries(names).find(([name]) => variants.has(name))?.[1];
}

/** `undefined` where no variant speaks of 更多. What is left open is as TinyUI has it: on mousedown, items in the row. */
export function moreFormOf(variants: ReadonlySet<string>): MoreForm | undefined {
  const opensOn = chosen<MoreForm['opensOn']>(triggers, variants);
  const items = chosen<MoreForm['items']>(places, variants);
  return opensOn === undefined && items === undefined ? undefined : { opensOn: opensOn ?? 'mousedown', items: items ?? 'row' };
}
