import { describe, expect, test } from 'vitest';
import { Visitor } from 'vite';
import { productSources } from './sources.ts';
import type { Source } from './sources.ts';

/** Free names and `x.y` names that a file uses, local declarations of the same name not told apart. */
function namesUsed({ program }: Source): Set<string> {
  const names = new Set<string>();
  new Visitor({
    CallExpression({ callee }) {
      if (callee.type === 'Identifier') names.add(`${callee.name}()`);
    },
    MemberExpression({ object, property, computed }) {
      if (object.type !== 'Identifier') return;
      names.add(`${object.name}.`);
      if (!computed && property.type === 'Identifier') names.add(`${object.name}.${property.name}`);
    },
  }).visit(program);
  return names;
}

const used = productSources.map((source) => ({ path: source.path, names: namesUsed(source) }));

function users(...names: readonly string[]): string[] {
  return used.filter((file) => names.some((name) => file.names.has(name))).map(({ path }) => path);
}

describe('where the powers of the browser may be used', () => {
  test('the network: only in utils/worker/api', () => {
    expect(
      users('fetch()', 'globalThis.fetch', 'self.fetch', 'window.fetch').filter((path) => !path.startsWith('utils/worker/api/')),
    ).toEqual([]);
  });

  test('storage and IndexedDB: only in utils/worker', () => {
    const places = users(
      'chrome.storage',
      'browser.storage',
      'localStorage.',
      'sessionStorage.',
      'indexedDB.',
      'openDB()',
      'openDatabase()',
    );
    // The worker's front door hands its storage areas to the parts that it wires.
    expect(places.filter((path) => !path.startsWith('utils/worker/') && path !== 'entrypoints/background.ts')).toEqual([]);
  });

  test('the console: only in utils/common/log.ts', () => {
    expect(users('console.').filter((path) => path !== 'utils/common/log.ts')).toEqual([]);
  });

  test('no DOM and no extension API in utils/common', () => {
    const places = users('document.', 'window.', 'chrome.', 'browser.', 'navigator.');
    expect(places.filter((path) => path.startsWith('utils/common/'))).toEqual([]);
  });

  test('a helper and a ui part use neither extension API nor the document', () => {
    const places = users('chrome.', 'browser.', 'document.querySelector', 'document.querySelectorAll');
    expect(places.filter((path) => /^components\/(helpers|ui)\//.test(path))).toEqual([]);
  });
});
