import { describe, expect, test } from 'vitest';
import { Visitor } from 'vite';
import { pageStringsFor, stringsFor } from '../../utils/common/i18n/index.ts';
import { productSources } from './sources.ts';
import type { Source } from './sources.ts';

const zh: Readonly<Record<string, string>> = stringsFor('zh');
const en: Readonly<Record<string, string>> = stringsFor('en');
const code = productSources.filter(({ path }) => !/^utils\/common\/i18n\/.*\.(zh|en)\.ts$/.test(path));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Literals and templates of a file; a template becomes a pattern in which every hole matches a word. */
function wordsOf({ program }: Source): { literals: string[]; patterns: RegExp[] } {
  const literals: string[] = [];
  const patterns: RegExp[] = [];
  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') literals.push(value);
    },
    TemplateLiteral({ quasis }) {
      const parts = quasis.map((quasi) => escape(quasi.value.raw));
      if (quasis.some((quasi) => /^[a-zA-Z]+\./.test(quasi.value.raw))) patterns.push(new RegExp(`^${parts.join('[\\w-]+')}$`));
    },
  }).visit(program);
  return { literals, patterns };
}

const words = code.map(wordsOf);
const literals = new Set(words.flatMap((file) => file.literals));
/** `error.…` is left out: an error's text is in use when its code is. */
const patterns = words.flatMap((file) => file.patterns).filter((pattern) => !pattern.test('error.X-1') || pattern.test('other.X-1'));

const codes = [...literals].filter((literal) => /^(AUTH|API|JOB|PAGE|MSG|SHARE|MONEY)-[A-Z0-9-]*[A-Z0-9]$/.test(literal)).sort();

/** A language's own name is the same in every language. */
const languageItself = '中文';

const namesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

const isUsed = (key: string): boolean =>
  literals.has(key) ||
  (key.startsWith('error.') && literals.has(key.slice('error.'.length))) ||
  patterns.some((pattern) => pattern.test(key));

describe('texts in two languages', () => {
  test('both have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    expect(Object.keys(pageStringsFor('en')).sort()).toEqual(Object.keys(pageStringsFor('zh')).sort());
    expect(Object.keys(zh).length).toBeGreaterThan(30);
  });

  test('no text is empty, and both fill in the same names', () => {
    expect(Object.keys(zh).filter((key) => zh[key]?.trim() === '' || en[key]?.trim() === '')).toEqual([]);
    expect(Object.keys(zh).filter((key) => String(namesIn(zh[key] ?? '')) !== String(namesIn(en[key] ?? '')))).toEqual([]);
  });

  test('every text is used', () => {
    expect(Object.keys(zh).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every code of an error that the product makes has its sentence', () => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((name) => !(`error.${name}` in zh))).toEqual([]);
  });

  test('every sentence of an error names its code, so that it can be quoted', () => {
    const sentences = Object.keys(zh).filter((key) => /^error\.[A-Z]+-/.test(key));
    expect(sentences.filter((key) => !zh[key]?.includes(key.slice(6)) || !en[key]?.includes(key.slice(6)))).toEqual([]);
  });

  test('no Chinese text stands in the code, but for the words by which a page is known', () => {
    const elsewhere = code.filter(({ path }) => !path.startsWith('utils/page/'));
    const chinese = elsewhere.flatMap((source) =>
      wordsOf(source)
        .literals.filter((literal) => /\p{Script=Han}/u.test(literal) && literal !== languageItself)
        .map((literal) => `${source.path}: ${literal}`),
    );
    expect(chinese).toEqual([]);
  });
});
