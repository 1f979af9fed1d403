import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Visitor } from 'vite';
import { allFiles, isTest, productSources, read, sources } from './sources.ts';
import type { Source } from './sources.ts';

const textFiles = allFiles().filter(
  (path) =>
    ['.ts', '.tsx', '.mjs', '.mts', '.json', '.md', '.yaml', '.html', '.css'].includes(extname(path)) && path !== 'package-lock.json',
);
const lineCount = (text: string): number => text.trimEnd().split('\n').length;
/** Lines that a file may have. */
const [maxLines, maxTestLines, middle] = [250, 300, 50];
const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];

/** What a look at the syntax tree finds against the rules of the house. */
function faults({ path, program, text }: Source): string[] {
  const found: string[] = [];
  const add = (what: string, { start }: { start: number }): void => {
    found.push(`${path}:${text.slice(0, start).split('\n').length} ${what}`);
  };
  new Visitor({
    TSAnyKeyword: (node) => add('any', node),
    TSNonNullExpression: (node) => add('non-null assertion', node),
    TSEnumDeclaration: (node) => add('enum', node),
    CatchClause: (node) => {
      if (node.body.body.length === 0) add('empty catch', node);
    },
  }).visit(program);
  return found;
}

function rawHtml({ path, program }: Source): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression({ property }) {
      if (property.type === 'Identifier' && sinks.includes(property.name)) found.push(`${path}: ${property.name}`);
    },
    JSXAttribute({ name }) {
      if (name.type === 'JSXIdentifier' && sinks.includes(name.name)) found.push(`${path}: ${name.name}`);
    },
  }).visit(program);
  return found;
}

describe('the rules of the house', () => {
  test('no any, no non-null assertion, no enum, no empty catch', () => {
    expect(sources.flatMap(faults)).toEqual([]);
  });

  test(`no file has more than ${maxLines} lines, no test more than ${maxTestLines}, and half of the product's at most ${middle}`, () => {
    const lines = sources.map(({ path, text }) => ({ path, count: lineCount(text) }));
    expect(lines.filter(({ path, count }) => count > (isTest(path) ? maxTestLines : maxLines))).toEqual([]);
    const own = productSources.map(({ text }) => lineCount(text)).sort((a, b) => a - b);
    expect(own[Math.floor(own.length / 2)]).toBeLessThanOrEqual(middle);
  });

  test('the product writes no raw HTML', () => {
    expect(productSources.flatMap(rawHtml)).toEqual([]);
  });

  test('nothing left to be done is noted in code', () => {
    const marks = new RegExp(`\\b(${['TO', 'FIX'].map((start, i) => start + ['DO', 'ME'][i]).join('|')})\\b`);
    expect(sources.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no path of a machine and no address of a package registry', () => {
    const folders = ['tmp', 'work', 'farm', 'root', 'home', 'Users'].join('|');
    const machine = new RegExp(`(^|[^a-zA-Z.\\w-])/(${folders})/|https?://registry[.]`, 'm');
    expect(textFiles.filter((path) => machine.test(read(path)))).toEqual([]);
  });

  test('no test is switched off or alone', () => {
    const marked = /\b(test|describe|it)\.(only|skip|todo|fails)\b/;
    expect(sources.filter(({ path, text }) => isTest(path) && marked.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
