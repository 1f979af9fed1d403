import { accountSeparator } from '../common/displayed-account.ts';
import { isOneOf, leafTexts } from './reading/text.ts';
import { topDocument } from './top-document.ts';

/** Entries of the account drop-down at the top right, as the manual names them. Where they stand, the account is named. */
const entries = ['工单管理', '伙伴信息', '基本信息', '商业信息', '商业计划', '案例管理', '退出登录', '退出'];

/** More words than account, operator and perhaps a company are something else. */
const mostWords = 3;

/**
 * Who the page shows as signed in: account and, where it is shown, operator, or '' where it cannot be told. How the
 * console writes them is not documented: they are the words that stand with the account drop-down and are not entries of it.
 */
export function displayedAccount(document: Document): string {
  const top = topDocument(document);
  const entry = [...top.querySelectorAll('header *, nav *')].find(
    (element) => element.children.length === 0 && isOneOf(element.textContent, ['伙伴信息']),
  );
  for (let at = entry?.parentElement ?? null, level = 0; at && level < 5; at = at.parentElement, level += 1) {
    const words = leafTexts(at).filter((text) => !entries.includes(text));
    if (words.length > mostWords) return '';
    if (words.length > 0) return words.join(accountSeparator);
  }
  return '';
}
