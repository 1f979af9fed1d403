import type { StringKey } from './index.ts';

export type { StringKey } from './index.ts';

let strings: Readonly<Record<string, string>> = {};

/** Sets the language of this context (a page, the worker, a content script): all later calls of {@link t} use it. */
export function setStrings(next: Readonly<Record<string, string>>): void {
  strings = next;
}

/** The text of a key, with `{name}` replaced from `params`. An unknown key shows itself, so that a gap is seen. */
export function t(key: StringKey, params: Readonly<Record<string, string | number>> = {}): string {
  const text = strings[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}

/** The sentence for an error code; a code without a sentence still names itself. */
export function errorText(code: string, params?: Readonly<Record<string, string>>): string {
  const key = `error.${code}`;
  return key in strings ? t(key as StringKey, params) : t('error.unknown', { code });
}
