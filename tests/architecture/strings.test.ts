import { describe, expect, test } from 'vitest';
import { Visitor } from 'vite';
import type { Entry, Subject } from '../../utils/common/i18n/entry.ts';
import { inPage } from '../../utils/common/i18n/in-page/index.ts';
import { ownPages } from '../../utils/common/i18n/own-pages/index.ts';
import { oneKey } from '../../utils/common/i18n/text-of.ts';
import { productSources } from './sources.ts';
import type { Source } from './sources.ts';

/** The files of the dictionaries, which an index beside them merges. */
const subjects = import.meta.glob<Subject>(['../../utils/common/i18n/*-page*/*.ts', '!**/index.ts'], { eager: true, import: 'default' });
const inFolder = (folder: string): string[] =>
  Object.entries(subjects).flatMap(([path, subject]) => (path.includes(`/${folder}/`) ? Object.keys(subject) : []));

const dictionary: Subject = { ...inPage, ...ownPages };
const entries = Object.entries(dictionary);
const formsOf = ({ zh, en }: Entry): string[] => (typeof en === 'string' ? [zh, en] : [zh, en.one, en.other]);
/** Dictionaries and what only tests use left out. */
const code = productSources.filter(({ path }) => !/^utils\/common\/i18n\/(in-page|own-pages)\/|\/testing\//.test(path));

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

const codes = [...literals].filter((literal) => /^(AUTH|API|DB|JOB|PAGE|MSG|SHARE|MONEY)-[A-Z0-9-]*[A-Z0-9]$/.test(literal)).sort();

/** A language's own name is the same in every language. */
const languageItself = '中文';

const namesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

const isUsed = (key: string): boolean =>
  literals.has(key) ||
  (key.startsWith('error.') && literals.has(key.slice('error.'.length))) ||
  patterns.some((pattern) => pattern.test(key));

describe('texts in two languages', () => {
  test('every key stands in one subject only, and every subject is merged', () => {
    expect(Object.keys(inPage).length).toBeGreaterThan(30);
    expect(inFolder('in-page').sort()).toEqual(Object.keys(inPage).sort());
    expect(inFolder('own-pages').sort()).toEqual(Object.keys(ownPages).sort());
    expect(Object.keys(ownPages).filter((key) => key in inPage)).toEqual([]);
  });

  test('no key looks like the form for 1 of another one', () => {
    expect(Object.keys(dictionary).filter((key) => key.endsWith(oneKey('')))).toEqual([]);
  });

  test('no text is empty, and all forms fill in the same names', () => {
    expect(entries.filter(([, entry]) => formsOf(entry).some((text) => text.trim() === '')).map(([key]) => key)).toEqual([]);
    expect(
      entries.filter(([, entry]) => new Set(formsOf(entry).map((text) => String(namesIn(text)))).size > 1).map(([key]) => key),
    ).toEqual([]);
  });

  test('a plural counts, and what an English text counts has one', () => {
    const plurals = entries.filter(([, { en }]) => typeof en !== 'string');
    expect(plurals.filter(([, { zh }]) => !zh.includes('{count}')).map(([key]) => key)).toEqual([]);
    const counting = entries.filter(([, { en }]) => typeof en === 'string' && /\{(count|days)\} (?!of )[a-z]/i.test(en));
    expect(counting.map(([key]) => key)).toEqual([]);
  });

  test('every text is used', () => {
    expect(Object.keys(dictionary).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every code of an error that the product makes has its sentence', () => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((name) => !(`error.${name}` in dictionary))).toEqual([]);
  });

  test('every sentence of an error names its code, so that it can be quoted', () => {
    const sentences = entries.filter(([key]) => /^error\.[A-Z]+-/.test(key));
    expect(sentences.filter(([key, entry]) => formsOf(entry).some((text) => !text.includes(key.slice(6)))).map(([key]) => key)).toEqual([]);
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
