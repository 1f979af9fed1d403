import { h } from '../element.ts';

const style = 'display: inline-block; margin: 0 4px; padding: 0 4px; border: 1px solid #e37d29; color: #e37d29; font-size: 11px;';

/** Elements that hold the text 复制链接 themselves. */
function copyActions(): Element[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Element[] = [];
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode as Text;
    if (nodeValue?.trim() === '复制链接' && parentElement !== null) found.push(parentElement);
  }
  return found;
}

const tables = new Set<Element>();

/** Names a list's outermost element, which the other extension's bar insists on standing directly before. */
export const insistBefore = (table: Element): void => void tables.add(table);

/** Another extension that wants its mark right after every 复制链接, and its bar right before the table, and puts them back at once. */
export function startInsisting(): void {
  const marks = new WeakMap<Element, HTMLElement>();
  const mine = (owner: Element, text: string): HTMLElement => {
    const known = marks.get(owner) ?? h('i', { style }, [text]);
    marks.set(owner, known);
    return known;
  };
  const insist = (): void => {
    for (const action of copyActions()) {
      const mark = mine(action, '比价');
      if (action.nextElementSibling !== mark) action.after(mark);
    }
    for (const table of tables) {
      const bar = mine(table, '导出');
      if (!table.isConnected) bar.remove();
      else if (table.previousElementSibling !== bar) table.before(bar);
    }
  };
  new MutationObserver(insist).observe(document.body, { childList: true, characterData: true, subtree: true });
  insist();
}
