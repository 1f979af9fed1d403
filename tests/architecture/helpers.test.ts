import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Visitor } from 'vite';
import type { ESTree } from 'vite';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import { bundleOf, exists, read, sources } from './sources.ts';
import type { Source } from './sources.ts';

const helpers = sources.filter(({ path }) => /^components\/helpers\/[^/]+\/helper\.tsx$/.test(path));
const idOf = ({ path }: Source): string => path.split('/').at(-2) ?? '';
const keys = Object.keys(stringsFor('zh'));

/** The object given to `export default defineHelper({ … })`, as names and values. */
function declarationOf({ program }: Source): Map<string, ESTree.Expression> {
  let found = new Map<string, ESTree.Expression>();
  new Visitor({
    ExportDefaultDeclaration({ declaration }) {
      if (declaration.type !== 'CallExpression' || declaration.callee.type !== 'Identifier' || declaration.callee.name !== 'defineHelper')
        return;
      const [argument] = declaration.arguments;
      if (argument?.type !== 'ObjectExpression') return;
      found = new Map(
        argument.properties.flatMap((property) =>
          property.type === 'Property' && property.key.type === 'Identifier' ? [[property.key.name, property.value] as const] : [],
        ),
      );
    },
  }).visit(program);
  return found;
}

/** Everything that a helper is made of outside the page layer, which alone may touch the page. */
function ownFilesOf(entry: string): Source[] {
  const { files } = bundleOf(entry);
  return [...files].filter((path) => !path.startsWith('utils/')).flatMap((path) => sources.filter((source) => source.path === path));
}

/** What only the page layer may do: look up nodes, press things of the page, reach the browser, the network or other documents. */
const powers =
  /\b(document|window|chrome|browser|globalThis|self|top|parent)\s*\.|\bfetch\s*\(|querySelector|getElement(s)?By|\.closest\(|\.matches\(|\.click\(|\.dispatchEvent\(|\.requestSubmit\(|\.submit\(|webextension-polyfill|ti3-|\bXMLHttpRequest\b|\bimport\s*\(/;

/** Comments and texts in quotes are no code. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

describe('helpers', () => {
  test('there are some, and nothing else lies in their folder', () => {
    expect(helpers.length).toBeGreaterThan(1);
    expect(sources.filter(({ path }) => /^components\/helpers\/[^/]+$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test.each(helpers.map((source) => [idOf(source), source] as const))(
    '%s declares page, level and places, and its level is the worker’s',
    (id, source) => {
      const declaration = declarationOf(source);
      expect([...declaration.keys()]).toEqual(expect.arrayContaining(['page', 'level', 'places']));
      const level = declaration.get('level');
      const declared = level?.type === 'Literal' ? level.value : undefined;
      expect(declared).toMatch(/^(read|prepare|propose)$/);
      const file = posix.join(posix.dirname(source.path), 'level.ts');
      expect(exists(file) ? read(file) : '').toContain(`'${String(declared)}'`);
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    },
  );

  test.each(helpers.map((source) => [idOf(source)]))('%s has a name and a description in the options', (id) => {
    expect(keys).toEqual(expect.arrayContaining([`helper.${id}`, `helper.${id}.about`]));
  });

  test.each(helpers.map((source) => [source.path]))('nothing that %s is made of reaches past the page layer', (path) => {
    const files = ownFilesOf(path);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ text }) => powers.test(codeOf(text))).map((file) => file.path)).toEqual([]);
  });

  test('a power is seen in whatever file a helper takes in', () => {
    for (const code of [
      "document.querySelector('x')?.click()",
      'row.closest("a")',
      'fetch("x")',
      'chrome.runtime.id',
      'window . top',
      'el.dispatchEvent(e)',
    ]) {
      expect(powers.test(codeOf(code)), code).toBe(true);
    }
    expect(powers.test(codeOf("t('document.title') // window.x"))).toBe(false);
  });

  test.each(helpers.map((source) => [source.path]))(
    'only one that may prepare or propose takes in what points at or presses for a person: %s',
    (path) => {
      const pressing = [...bundleOf(path).files].filter((file) => file === 'utils/page/mount/point-at.ts');
      const level = declarationOf(sources.find((source) => source.path === path) ?? (helpers[0] as Source)).get('level');
      expect(pressing.length === 0 || (level?.type === 'Literal' && level.value !== 'read')).toBe(true);
    },
  );
});

describe('known pages', () => {
  const knownPages = sources.filter(({ path }) => /^utils\/page\/known-pages\/[^/]+\.ts$/.test(path) && !path.endsWith('.test.ts'));

  test.each(knownPages.map(({ path, text }) => [path, text]))(
    '%s knows its page by words, never by class, id or address',
    (_path, text) => {
      expect(codeOf(text)).not.toMatch(/querySelector|className|classList|ti3-|location\b/);
      expect(text).not.toMatch(/['"`][.#][\w-]+['"`]|https?:/);
    },
  );
});
