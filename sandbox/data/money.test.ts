import { expect, test } from 'vitest';
import { shownMoney } from './money.ts';

test('fen are shown as yuan with two decimals', () => {
  expect(shownMoney(0)).toBe('¥0.00');
  expect(shownMoney(5)).toBe('¥0.05');
  expect(shownMoney(123_456_789)).toBe('¥1,234,567.89');
  expect(shownMoney(-100_000)).toBe('-¥1,000.00');
});
