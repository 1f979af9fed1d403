import { isOneOf, readable } from './reading/text.ts';

/** Entries of the account drop-down at the top right (manual: 伙伴信息 > 基本信息). Where they stand, the account is named. */
const entries = ['伙伴信息', '工单管理', '退出登录', '退出'];

/** An account name is one word: 5 to 64 characters without blanks. */
const accountName = /^[^\s]{2,64}$/;

/**
 * The account that the page shows as signed in, or '' where it cannot be told. How the console writes it is not
 * documented: it is the word that stands with the entries of the account drop-down and is not one of them.
 */
export function displayedAccount(document: Document): string {
  const top = topDocument(document);
  const entry = [...top.querySelectorAll('a, li, span, div')].find(
    (element) => element.children.length === 0 && isOneOf(element.textContent, entries.slice(0, 1)),
  );
  for (let at = entry?.parentElement ?? null, level = 0; at && level < 5; at = at.parentElement, level += 1) {
    const words = leafTexts(at).filter((text) => !entries.includes(text));
    const name = words[0];
    if (words.length === 1 && name && accountName.test(name)) return name;
  }
  return '';
}

function topDocument(document: Document): Document {
  return window.top === window ? document : (window.frameElement?.ownerDocument ?? document);
}

function leafTexts(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const text = readable(walker.currentNode.textContent);
    if (text !== '') texts.push(text);
  }
  return texts;
}
