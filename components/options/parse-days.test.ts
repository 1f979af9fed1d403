import { expect, test } from 'vitest';
import { parseDays } from './parse-days.ts';

test.each([
  ['90', 90],
  [' ３０ ', 30],
  ['1', 1],
  ['365', 365],
  ['0', undefined],
  ['366', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['', undefined],
  ['9e1', undefined],
])('%j days are %j', (text, days) => {
  expect(parseDays(text)).toBe(days);
});
