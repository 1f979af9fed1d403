import { describe, expect, test } from 'vitest';
import { exists, productSources, read } from './sources.ts';

const ids = productSources.flatMap(({ path }) => /^components\/workspace\/views\/([^/]+)\/view\.tsx$/.exec(path)?.[1] ?? []);

describe('views of the workspace', () => {
  test('there are some, and nothing else lies in their folder', () => {
    expect(ids.length).toBeGreaterThan(2);
    expect(productSources.filter(({ path }) => /^components\/workspace\/views\/[^/]+$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test.each(ids)('%s has a name that an address can carry, and says where a page opens it', (id) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const place = `components/workspace/views/${id}/place.ts`;
    expect(exists(place) ? read(place) : '').toMatch(/^import type .*\n\nexport default '(panel|tab)' satisfies ViewPlace;\n$/);
  });

  test.each(ids)('%s takes in nothing of another view', (id) => {
    const own = `components/workspace/views/${id}/`;
    const wrong = productSources
      .filter(({ path }) => path.startsWith(own))
      .flatMap(({ imports }) => imports.flatMap(({ target }) => target ?? []))
      .filter((target) => target.startsWith('components/workspace/views/') && !target.startsWith(own));
    expect(wrong).toEqual([]);
  });

  test('no other file names one: the navigation and the worker find them', () => {
    const naming = productSources.filter(
      ({ path, imports }) =>
        !path.startsWith('components/workspace/views/') &&
        !/^(components\/workspace\/navigation|entrypoints\/background)\.ts$/.test(path) &&
        imports.some(({ target }) => target?.startsWith('components/workspace/views/')),
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });
});
