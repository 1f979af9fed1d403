import type { StringKey } from '../utils/common/i18n/t.ts';
import { t } from '../utils/common/i18n/t.ts';

/** The name of a helper, page or part by its id. What the dictionaries do not know yet shows its id. */
export function knownName(kind: 'helper' | 'page' | 'part', id: string): string {
  const key = `${kind}.${id}`;
  const text = t(key as StringKey);
  return text === key ? id : text;
}
