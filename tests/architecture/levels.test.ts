import { expect, test } from 'vitest';
import { levels } from '../../utils/common/level.ts';
import { productSources, read } from './sources.ts';

/** A helper's declaration, as one file or in a folder of its own. */
const helper = /^components\/helpers\/([\w-]+)(\/helper)?\.tsx$/;

const helpers = productSources.flatMap(({ path, text }) => {
  const id = helper.exec(path)?.[1];
  return id === undefined ? [] : [[id, text] as const];
});

test('there are helpers', () => {
  expect(helpers.length).toBeGreaterThan(0);
});

test.each(helpers)('%s: the worker knows the level that it declares', async (id, text) => {
  const path = `components/helpers/${id}/level.ts`;
  const { default: level } = (await import(`../../${path}`)) as { default: unknown };
  expect(levels).toContain(level);
  expect(/\blevel: '(\w+)'/.exec(text)?.[1] ?? level).toBe(level);
  // The worker's bundle takes this file in, so nothing of a page may hang on it.
  expect(read(path).match(/\bfrom '[^']+'|\bimport\b(?! type)/g)).toEqual(["from '../../../utils/common/level.ts'"]);
});
