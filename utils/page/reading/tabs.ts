import { isOneOf, readable } from './text.ts';

const listSelector = 'ul, [role=tablist]';

function tabItems(list: Element): Element[] {
  return [...list.children].filter((item) => item.matches('li, [role=tab]'));
}

/** The header that names a pane by id: `<tabs id>_<pane id>_a` as TinyUI writes it, or `aria-labelledby`. */
function headerById(pane: Element): Element | null {
  const labelled = pane.getAttribute('aria-labelledby');
  if (labelled) return pane.ownerDocument.getElementById(labelled);
  if (pane.id === '') return null;
  for (let at = pane.parentElement, level = 0; at && level < 3; at = at.parentElement, level += 1) {
    const header = at.id && pane.ownerDocument.getElementById(`${at.id}_${pane.id}_a`);
    if (header) return header;
  }
  return null;
}

/** Whether a tab's header is marked as the chosen one. */
export function isChosenTab(item: Element): boolean {
  return (
    item.getAttribute('aria-selected') === 'true' ||
    item.querySelector(':scope > [aria-selected=true]') !== null ||
    [...item.classList].some((name) => /(^|-)active$/.test(name))
  );
}

/** The only item that is marked as the chosen one, where just one pane is kept in the document. */
function markedItem(items: readonly Element[]): Element | undefined {
  const chosen = items.filter(isChosenTab);
  return chosen.length === 1 ? chosen[0] : undefined;
}

/** Longer texts are no tab titles; not to read them keeps a look through a whole page cheap. */
const longestTitle = 20;

/** A tab's header by its title, wherever it stands in the document. */
export function tabNamed(words: readonly string[]): Element | undefined {
  return [...document.querySelectorAll('li, [role=tab]')].find(({ textContent }) => {
    return (textContent?.length ?? 0) <= longestTitle && isOneOf(textContent, words);
  });
}

/** The title of the tab that `pane` is the content of, or nothing when `pane` is not a tab's content. */
function titleOfPane(pane: Element): string | undefined {
  const header = headerById(pane);
  if (header) return readable(header.textContent);
  const content = pane.parentElement;
  const bar = content?.previousElementSibling;
  const list = bar?.matches(listSelector) ? bar : bar?.querySelector(listSelector);
  if (!content || !list) return undefined;
  const items = tabItems(list);
  const item =
    items.length > 1 && items.length === content.children.length ? items[[...content.children].indexOf(pane)] : markedItem(items);
  return item && readable(item.textContent);
}

/** Titles of all tabs that an element stands in, innermost first; climbs out of same-origin frames. */
export function tabTitlesAround(element: Element): string[] {
  const titles: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? frameAround(at)) {
    const title = titleOfPane(at);
    if (title !== undefined) titles.push(title);
  }
  return titles;
}

function frameAround(root: Element): Element | null {
  const view = root.ownerDocument.defaultView;
  // Another origin's frame element is not readable; such a frame is not ours to work in anyway.
  return view && view !== view.parent ? view.frameElement : null;
}
