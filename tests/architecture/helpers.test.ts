import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Visitor } from 'vite';
import type { ESTree } from 'vite';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import type { KnownPage } from '../../utils/page/known-page.ts';
import { sources } from './sources.ts';
import type { Source } from './sources.ts';

const helpers = sources.filter(({ path }) => /^components\/helpers\/[^/]+\.tsx$/.test(path));
const knownPages = sources.filter(({ path }) => /^utils\/page\/known-pages\/[^/]+\.ts$/.test(path) && !path.endsWith('.test.ts'));
const keys = Object.keys(stringsFor('zh'));

/** The object given to `export default defineHelper({ … })`, as names and values. */
function declarationOf({ program }: Source): Map<string, ESTree.Expression> | undefined {
  let found: Map<string, ESTree.Expression> | undefined;
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

describe('helpers', () => {
  test('there is one', () => {
    expect(helpers.length).toBeGreaterThan(0);
  });

  test.each(helpers.map((source) => [basename(source.path, '.tsx'), source] as const))(
    '%s declares page, place and level',
    (id, source) => {
      const declaration = declarationOf(source);
      expect([...(declaration?.keys() ?? [])]).toEqual(expect.arrayContaining(['page', 'place', 'level']));
      const level = declaration?.get('level');
      expect(level?.type === 'Literal' ? level.value : undefined).toMatch(/^(read|prepare|propose)$/);
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    },
  );

  test.each(helpers.map((source) => [basename(source.path, '.tsx')]))('%s has a name and a description in the options', (id) => {
    expect(keys).toEqual(expect.arrayContaining([`helper.${id}`, `helper.${id}.about`]));
  });

  test.each(helpers.map((source) => [source.path, source] as const))('%s holds no selector and is short', (_path, { text }) => {
    expect(text).not.toMatch(/querySelector|\.closest\(|ti3-/);
    expect(text.split('\n').length).toBeLessThanOrEqual(150);
  });
});

describe('known pages', () => {
  test.each(knownPages.map(({ path }) => [path]))('%s and each of its parts have a name in page health', async (path) => {
    const module = (await import(`../../${path}`)) as Record<string, unknown>;
    const pages = Object.values(module).filter(
      (value): value is KnownPage => typeof value === 'object' && value !== null && 'rowActions' in value,
    );
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const parts = ['tab', 'innerTab', 'table', ...Object.keys(page.columns), ...Object.keys(page.rowActions)];
      const needed = [`page.${page.id}`, ...parts.map((part) => `part.${part}`)];
      expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});
