import { textOf } from '../utils/common/i18n/text-of.ts';

/** The text of a key that is made from an id. What the dictionaries do not know yet shows the id. */
function textOr(key: string, id: string): string {
  const text = textOf(key);
  return text === key ? id : text;
}

/** The name of a page helper, by its id. */
export const helperName = (id: string): string => textOr(`helper.${id}`, id);

/** What a page helper does, in a sentence; empty where nobody wrote one. */
export const helperAbout = (id: string): string => textOr(`helper.${id}.about`, '');

/** The name of a known page. */
export const pageName = (id: string): string => textOr(`page.${id}`, id);

/** The name of a part of a known page. */
export const partName = (id: string): string => textOr(`part.${id}`, id);
