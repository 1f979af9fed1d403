import { textOf } from '../../utils/common/i18n/text-of.ts';

function textOr(key: string, otherwise: string): string {
  const text = textOf(key);
  return text === key ? otherwise : text;
}

/** Why something is not done or how it ended. A code of the service, or a key that is not known here, is shown as it is. */
export const reasonText = (key: string): string => textOr(`reason.${key}`, key);

/** What to know about a coupon before it is taken back. */
export const noteText = (key: string): string => textOr(`note.${key}`, key);

/** Either of the two, where a list holds both. */
export function reasonOrNoteText(key: string): string {
  const text = reasonText(key);
  return text === key ? noteText(key) : text;
}

/** A part that could not be read. */
export const missingText = (part: string): string => textOr(`missing.${part}`, part);
