import { expect, test } from 'vitest';
import { rowHeight } from './look.ts';
import { firstOf, windowRows } from './virtual-lines.ts';

test('the window follows the scrolling and ends with the list', () => {
  expect(firstOf(0, 100)).toBe(0);
  expect(firstOf(rowHeight - 1, 100)).toBe(0);
  expect(firstOf(rowHeight * 20 + 5, 100)).toBe(20);
  expect(firstOf(rowHeight * 1000, 100)).toBe(100 - windowRows);
  expect(firstOf(rowHeight * 3, windowRows - 2)).toBe(0);
});
