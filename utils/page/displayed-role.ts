import { isOneOf } from './reading/text.ts';
import { topDocument } from './top-document.ts';

export type DisplayedRole = 'reseller' | 'other' | 'unknown';

/** Menu entries that every role has, and one that no reseller has (manual: topics of the three roles). */
const common = ['券管理', '专属优惠'];
const notOfResellers = ['激励管理', '产品激励策略', '业绩管理'];

/** The entries of the page's menu, also of one that is folded. */
export function menuEntries(document: Document): readonly Element[] {
  return [...topDocument(document).querySelectorAll('nav a, nav li, header a')];
}

/** Whether the page's menu is a reseller's. A page that does not show its menu does not tell. */
export function displayedRole(document: Document): DisplayedRole {
  const entries = menuEntries(document);
  const has = (words: readonly string[]): boolean => entries.some((entry) => isOneOf(entry.textContent, words));
  if (!has(common)) return 'unknown';
  return has(notOfResellers) ? 'other' : 'reseller';
}
