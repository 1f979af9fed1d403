import { h } from '../element.ts';
import { inEnglish } from './english.ts';
import { watchTexts } from './texts.ts';

const font = (children: Node[]): HTMLElement => h('font', { dir: 'auto', style: 'vertical-align: inherit;' }, children);

function wrap(text: Text): void {
  const place = document.createComment('');
  text.replaceWith(place);
  place.replaceWith(font([font([text])]));
}

function translate(text: Text): void {
  const english = inEnglish(text.data);
  if (english !== undefined && english !== text.data) text.data = english;
}

/**
 * The browser's own translator: every text in two `font` elements, its words as they were or English ones. The text node itself
 * is moved into them: a page that writes into a node that has left the document would show other rows than it acts on.
 */
export function startTranslator(replace: boolean): void {
  const change = (text: Text): void => {
    if (replace) translate(text);
  };
  watchTexts((text) => {
    wrap(text);
    change(text);
  }, change);
}
