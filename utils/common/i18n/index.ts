import commonEn from './common.en.ts';
import commonZh from './common.zh.ts';
import errorsMoneyEn from './errors-money.en.ts';
import errorsMoneyZh from './errors-money.zh.ts';
import pageEn from './page.en.ts';
import pageZh from './page.zh.ts';
import pagesEn from './pages.en.ts';
import pagesZh from './pages.zh.ts';
import type { Locale } from './locale.ts';

const zh = { ...commonZh, ...pageZh, ...pagesZh, ...errorsMoneyZh } as const;

/** Every key of the dictionaries. Both languages must have exactly these: the compiler and a test see to it. */
export type StringKey = keyof typeof zh;
export type Strings = Readonly<Record<StringKey, string>>;

const en: Strings = { ...commonEn, ...pageEn, ...pagesEn, ...errorsMoneyEn };

/** All strings of a language: for the extension's own pages. */
export function stringsFor(locale: Locale): Strings {
  return locale === 'zh' ? zh : en;
}

/** The strings that content scripts show: sent to them by the worker, so that they do not sit in the page bundle. */
export function pageStringsFor(locale: Locale): Readonly<Record<string, string>> {
  return locale === 'zh' ? { ...commonZh, ...pageZh } : { ...commonEn, ...pageEn };
}
