import { describe, expect, test } from 'vitest';
import { bundleOf, exists, isTest, productSources, sources } from './sources.ts';

/** Who may import whom: the table of docs/architecture.md. */
const directions: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['entrypoints', 'components', 'utils/page', 'utils/worker', 'utils/common'],
  components: ['components', 'utils/page', 'utils/common'],
  'utils/page': ['utils/page', 'utils/common'],
  'utils/worker': ['utils/worker', 'utils/common'],
  'utils/common': ['utils/common'],
  sandbox: ['sandbox'],
  scripts: ['scripts', 'tests/support', 'tests/bench', 'sandbox', 'utils/common'],
  'tests/support': ['tests/support', 'scripts', 'sandbox', 'utils/common'],
  'tests/bench': ['tests/bench', 'tests/support', 'scripts', 'components', 'sandbox', 'utils/page', 'utils/common'],
};
const areas = [...Object.keys(directions), 'utils', 'tests'];

function areaOf(path: string): string {
  return areas.find((area) => path.startsWith(`${area}/`)) ?? 'root';
}

/** Circles as `a → b → a`; of several through one file, at least one is found. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) for (const target of imports.get(path) ?? []) visit(target, [...above, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return circles;
}

const production = sources.filter(({ path }) => !isTest(path) && areaOf(path) in directions);

describe('import directions', () => {
  test('every file of the product lies in a known area', () => {
    expect(productSources.length).toBeGreaterThan(0);
    expect(productSources.map(({ path }) => path).filter((path) => !(areaOf(path) in directions))).toEqual([]);
  });

  test('no import goes against the directions', () => {
    const wrong = production.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target !== undefined && !(directions[areaOf(path)] ?? []).includes(areaOf(target)))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every relative import names an existing file with its extension', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => target !== undefined && !exists(target)).map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a helper and a ui part know no browser API package', () => {
    const wrong = productSources
      .filter(({ path }) => /^components\/(helpers|ui)\//.test(path))
      .flatMap(({ path, imports }) => imports.filter(({ specifier }) => /webextension-polyfill|^wxt/.test(specifier)).map(() => path));
    expect(wrong).toEqual([]);
  });

  test('no files import each other in a circle, not even for types', () => {
    expect(circlesOf(new Map(sources.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])])))).toEqual([]);
  });

  test('what moves money knows nothing of what pages showed', () => {
    const facts = /^utils\/(worker|common)\/facts\//;
    const money = productSources.map(({ path }) => path).filter((path) => /^utils\/worker\/(jobs|api|vault|db)\//.test(path));
    expect(productSources.some(({ path }) => facts.test(path))).toBe(true);
    expect(money.length).toBeGreaterThan(20);
    expect(money.filter((path) => [...bundleOf(path).files].some((file) => facts.test(file)))).toEqual([]);
  });

  test('no import from a folder that a test owns', () => {
    const wrong = productSources.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => target !== undefined && isTest(target)).map(({ target }) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

const contentScripts = productSources
  .map(({ path }) => path)
  .filter((path) => /^entrypoints\/[\w-]+\.content(\.ts|\/index\.tsx?)$/.test(path));

describe('what content scripts are made of', () => {
  test('there are content scripts', () => {
    expect(contentScripts.length).toBeGreaterThan(0);
  });

  test.each(contentScripts)('%s takes in no schema library, no maker of QR symbols, no worker and no dictionary', (entry) => {
    const { files, packages } = bundleOf(entry);
    expect([...packages].filter((name) => /^(valibot|idb|zustand|webextension-polyfill|uqr)/.test(name))).toEqual([]);
    expect([...files].filter((path) => path.startsWith('utils/worker/'))).toEqual([]);
    expect([...files].filter((path) => /^utils\/common\/i18n\/(index\.ts|in-page\/|own-pages\/)/.test(path))).toEqual([]);
  });

  test.each(contentScripts)('%s takes no text of our own pages, which are not sent there: its `t` is the one of utils/page', (entry) => {
    const own = /^utils\/common\/i18n\/(t\.ts|own-pages\/)/;
    const reached = productSources.filter(({ path }) => bundleOf(entry).files.has(path));
    const wrong = reached.flatMap(({ path, imports }) => imports.filter(({ target }) => own.test(target ?? '')).map(() => path));
    expect(wrong).toEqual([]);
  });

  test('the worker takes in no page side, of helpers their levels only, of views their places only', () => {
    const { files } = bundleOf('entrypoints/background.ts');
    const taken = [...files].filter((path) => /^(utils\/page|components)\//.test(path));
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter((path) => !/^components\/(helpers\/[\w-]+\/level|workspace\/views\/[\w-]+\/place)\.ts$/.test(path))).toEqual([]);
  });
});
