import { textOf } from '../../utils/common/i18n/text-of.ts';

/** The text of a key that is made from an id, or something else where the dictionaries do not know it. */
function textOr(key: string, otherwise: string): string {
  const text = textOf(key);
  return text === key ? otherwise : text;
}

/** The name of a page helper, by its id. */
export const helperName = (id: string): string => textOr(`helper.${id}`, id);

/** What a page helper does, in a sentence; empty where nobody wrote one. */
export const helperAbout = (id: string): string => textOr(`helper.${id}.about`, '');

/** What a kind of remembered fact is, in words. */
export const factName = (kind: string): string => textOr(`fact.${kind}`, kind);

/** Why something is not done or how it ended. A code of the service, or a key that is not known here, is shown as it is. */
export const reasonText = (key: string): string => textOr(`reason.${key}`, key);

/** What to know about a target before it is acted on. */
export const noteText = (key: string): string => textOr(`note.${key}`, key);

/** Either of the two, where a list holds both. */
export function reasonOrNoteText(key: string): string {
  const text = reasonText(key);
  return text === key ? noteText(key) : text;
}

/** What a long read is reading. */
export const partText = (part: string): string => textOr(`reading.of.${part}`, part);

/** A part that could not be read. */
export const missingText = (part: string): string => textOr(`missing.${part}`, part);

/** A coded value of a customer; one that is not known here is shown as it is. */
export const customerCode = (field: 'association' | 'frozen', code: string): string => textOr(`customers.${field}.${code}`, code);

/** What one of the partner's own accounts is, by its type. */
export const ownAccountText = (type: string): string => textOr(`customers.own.${type}`, type);
