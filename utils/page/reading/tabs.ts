import { comparable, leafTexts } from './text.ts';

const listSelector = 'ul, ol, [role=tablist]';

/** Longer texts are no tab titles. */
const longestTitle = 40;

/** The element whose children are the headers of tabs: a list, or else a row of short texts alike. */
function tabList(bar: Element): Element | undefined {
  const list = bar.matches(listSelector) ? bar : bar.querySelector(listSelector);
  if (list) return list;
  let row = bar;
  while (row.childElementCount === 1 && row.firstElementChild) row = row.firstElementChild;
  const [first, ...others] = row.children;
  const alike = first !== undefined && others.every(({ localName }) => localName === first.localName);
  return others.length > 0 && alike && (row.textContent ?? '').length <= longestTitle * row.childElementCount ? row : undefined;
}

function tabItems(list: Element): Element[] {
  const items = [...list.children].filter((item) => item.matches('li, [role=tab]'));
  return items.length > 0 || list.matches(listSelector) ? items : [...list.children];
}

/** The header that names a pane by id: `<tabs id>_<pane id>_a` as TinyUI writes it, `aria-labelledby` or `aria-controls`. */
function headerById(pane: Element): Element | null {
  const { ownerDocument } = pane;
  const labelled = pane.getAttribute('aria-labelledby');
  if (labelled) return ownerDocument.getElementById(labelled);
  if (pane.id === '') return null;
  if (pane.role === 'tabpanel') return ownerDocument.querySelector(`[role=tab][aria-controls="${CSS.escape(pane.id)}"]`);
  for (let at = pane.parentElement, level = 0; at && level < 3; at = at.parentElement, level += 1) {
    const header = at.id && ownerDocument.getElementById(`${at.id}_${pane.id}_a`);
    if (header) return header;
  }
  return null;
}

/** Whether a tab's header is marked as the chosen one. */
export function isChosenTab(item: Element): boolean {
  return (
    item.getAttribute('aria-selected') === 'true' ||
    item.querySelector(':scope > [aria-selected=true]') !== null ||
    [...item.classList].some((name) => /(^|[-_])(active|selected|current)$/.test(name))
  );
}

/** The only item that is marked as the chosen one, by what the page says or by looking other than all others. */
function markedItem(items: readonly Element[]): Element | undefined {
  const chosen = items.filter(isChosenTab);
  return chosen.length === 1
    ? chosen[0]
    : (oddOne(items, ({ className }) => className) ?? oddOne(items, (item) => getComputedStyle(item).color));
}

function oddOne(items: readonly Element[], look: (item: Element) => string): Element | undefined {
  const looks = items.map(look);
  const odd = items.filter((_, index) => looks.filter((other) => other === looks[index]).length === 1);
  return items.length > 2 || odd.length === 1 ? odd[0] : undefined;
}

/** The header of the tab that `pane` is the content of, or nothing when `pane` is not a tab's content. */
function headerOfPane(pane: Element): Element | undefined {
  const header = headerById(pane);
  if (header) return header;
  const content = pane.parentElement;
  const bar = content?.previousElementSibling;
  const list = bar && tabList(bar);
  if (!content || !list) return undefined;
  const items = tabItems(list);
  // Panes of which one at most is shown; else what stands there is the content of one pane.
  const panes = [...content.children];
  const own = items.length > 1 && items.length === panes.length && panes.filter((other) => other.checkVisibility()).length <= 1;
  return own ? items[panes.indexOf(pane)] : markedItem(items);
}

/** Whether an element is the content of a tab. */
export function isPane(element: Element): boolean {
  return headerOfPane(element) !== undefined;
}

/** The headers of all tabs that an element stands in, innermost first; climbs out of same-origin frames. */
export function tabHeadersAround(element: Element): Element[] {
  const headers: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? frameAround(at)) {
    const header = headerOfPane(at);
    if (header) headers.push(header);
  }
  return headers;
}

/** What a header says: all of its text, and each piece of it, where a translation or a number stands beside the title. */
export function titlesOf(header: Element): Set<string> {
  return new Set([comparable(header.textContent), ...leafTexts(header).map(comparable)]);
}

function frameAround(root: Element): Element | null {
  const view = root.ownerDocument.defaultView;
  // Another origin's frame element is not readable; such a frame is not ours to work in anyway.
  return view && view !== view.parent ? view.frameElement : null;
}
