/** What a text's `{name}` is filled with. */
export type TextParams = Readonly<Record<string, string | number>>;

let strings: Readonly<Record<string, string>> = {};

/** Sets the texts of this context (a page of ours, a content script): everything shown from now on is taken from them. */
export function setStrings(next: Readonly<Record<string, string>>): void {
  strings = next;
}

/** Where the texts of a language hold the form of `key` for exactly 1. */
export const oneKey = (key: string): string => `${key}.one`;

/**
 * The text of any key, with `{name}` replaced from `params`. A plural is chosen by `params.count`. An unknown key shows
 * itself, so that a gap is seen. Code that knows its keys takes the `t` of its place, which lets only existing ones pass.
 */
export function textOf(key: string, params: TextParams = {}): string {
  const one = String(params['count']) === '1' ? strings[oneKey(key)] : undefined;
  const text = one ?? strings[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}

/** The sentence for an error code; a code without a sentence still names itself. */
export function errorText(code: string, params?: Readonly<Record<string, string>>): string {
  const key = `error.${code}`;
  return key in strings ? textOf(key, params) : textOf('error.unknown', { code });
}
