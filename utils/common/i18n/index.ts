import type { StringsOf } from './entry.ts';
import { stringsOf } from './entry.ts';
import { inPage } from './in-page/index.ts';
import type { InPageKey } from './in-page/index.ts';
import type { Locale } from './locale.ts';
import { ownPages } from './own-pages/index.ts';
import type { OwnKey } from './own-pages/index.ts';

export type { OwnKey } from './own-pages/index.ts';

/** All texts of a language. */
export type Strings = StringsOf<OwnKey>;

/** All texts of a language: for the extension's own pages. */
export function stringsFor(locale: Locale): Strings {
  return stringsOf({ ...inPage, ...ownPages }, locale);
}

/** The texts that content scripts show: sent to them by the worker, so that they do not sit in the page bundle. */
export function pageStringsFor(locale: Locale): StringsOf<InPageKey> {
  return stringsOf(inPage, locale);
}
