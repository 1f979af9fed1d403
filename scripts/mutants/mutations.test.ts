import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../tools.ts';
import { mutations } from './mutations.ts';
import { mutated } from './workbench.ts';

test('each fault has a name of its own', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThanOrEqual(12);
});

test.each(mutations)('$name: fits the code as it stands', (mutation) => {
  const code = readFileSync(join(root, mutation.file), 'utf8');
  expect(mutated(code, mutation)).not.toBe(code);
  expect(existsSync(join(root, mutation.test))).toBe(true);
});
