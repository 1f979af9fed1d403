import { h } from '../element.ts';
import { inEnglish } from './english.ts';
import { watchTexts } from './texts.ts';

/** An extension that shows two languages: the page's words stay, and English ones follow in a `font` of its own. */
export function startSecondLanguage(): void {
  const partners = new WeakMap<Text, HTMLElement>();
  const follow = (text: Text): void => {
    const english = inEnglish(text.data);
    const partner = partners.get(text);
    if (english === undefined) partner?.remove();
    else if (partner?.isConnected === true && partner.lastChild instanceof Text) partner.lastChild.data = english;
    else {
      const added = h('font', { class: 'notranslate', lang: 'en' }, [h('br'), english]);
      partners.set(text, added);
      text.after(added);
    }
  };
  watchTexts(follow, (text) => {
    if (text.parentElement?.closest('font') === null) follow(text);
  });
}
