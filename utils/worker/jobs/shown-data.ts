import { maskName } from '../../common/mask-name.ts';
import type { Item } from './types.ts';

export interface Reveal {
  readonly names: boolean;
}

/** What is known about a target, for the eye: the fields that name somebody are masked unless asked for. */
export function shownData(data: Item['data'], names: readonly string[], reveal: Reveal): Item['data'] {
  if (reveal.names) return data;
  const masked = names.flatMap((field) => {
    const name = data[field];
    return typeof name === 'string' ? [[field, maskName(name)]] : [];
  });
  return { ...data, ...Object.fromEntries(masked) };
}
