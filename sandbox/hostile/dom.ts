// A page that keeps a record of every change of its document, and of the whole document twice a second.
import type { Note } from './observed.ts';

const most = 20_000;
const note: Note = (text) => {
  if (window.__observed.length < most) window.__observed.push(`dom: ${text}`);
};
const describe = (node: Node): string =>
  node instanceof Element ? `${node.outerHTML.slice(0, 2000)} root=${node.shadowRoot?.innerHTML ?? 'closed'}` : (node.textContent ?? '');
new MutationObserver((changes) => {
  for (const change of changes) {
    for (const node of change.addedNodes) note(`added ${describe(node)}`);
    for (const node of change.removedNodes) note(`removed ${describe(node)}`);
    if (change.type === 'attributes' && change.target instanceof Element) {
      note(`attribute ${change.attributeName ?? ''}=${change.target.getAttribute(change.attributeName ?? '') ?? ''}`);
    }
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
let last = '';
setInterval(() => {
  const now = document.documentElement.outerHTML;
  if (now !== last) note(`page ${now}`);
  last = now;
}, 500);
