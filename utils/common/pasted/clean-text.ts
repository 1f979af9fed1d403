/** Takes no room on the screen: zero width, direction, soft hyphens, tags, variation selectors, controls. What divides lines and cells is kept. */
export const unseen = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cf}\p{Cs}[\p{Cc}--[\t\n\v\f\r\u0085]]]/gv;

/** Blanks of every width, with those that Unicode does not count as blanks: the empty Braille cell, the place of a lost picture. */
const blanks = /[\s\u0085\u2800\uFFFC]+/gu;

/** Full width to ASCII, as a Chinese input method types it; dashes of every length to a hyphen, the yuan sign to one. Never a digit from another script. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')
    .replace(/\uFFE5/g, '¥')
    .replace(/\u3000/g, ' ');
}

/**
 * What a person typed or pasted into a box of one line: without what nobody sees, in half width, one blank between words.
 * Not for passwords: these stay exactly as they were typed.
 */
export function cleanText(text: string): string {
  return halfWidth(text.replace(unseen, '')).replace(blanks, ' ').trim();
}

/** A one-time code: its digits, also typed in groups or with a word around them. `null` = not the digits of one code; '' = nothing was typed. */
export function typedCode(text: string): string | null {
  const plain = cleanText(text).replace(/[ -]/g, '');
  return plain === '' ? '' : (/^\D*(\d+)\D*$/.exec(plain)?.[1] ?? null);
}

/** An id of any kind in a box of its own: the quotes of a spreadsheet go. `null` = more than one word, or no id; '' = nothing was typed. */
export function typedId(text: string): string | null {
  const plain = cleanText(text).replace(/^=?["']+|["']+$/g, '');
  return plain === '' || /^[\w-]{1,64}$/.test(plain) ? plain : null;
}
