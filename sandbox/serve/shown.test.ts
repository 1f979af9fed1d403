import { expect, test } from 'vitest';
import { maskName, shownMoney, shownTime } from './shown.ts';

test('fen are shown as yuan with two decimals', () => {
  expect(shownMoney(0)).toBe('¥0.00');
  expect(shownMoney(5)).toBe('¥0.05');
  expect(shownMoney(123_456_789)).toBe('¥1,234,567.89');
  expect(shownMoney(-100_000)).toBe('-¥1,000.00');
});

test('times are shown in UTC+8', () => {
  expect(shownTime(Date.UTC(2026, 11, 31, 16, 0, 1), '/')).toBe('2027/01/01 00:00:01');
  expect(shownTime(Date.UTC(2026, 0, 1), '-')).toBe('2026-01-01 08:00:00');
});

test('a masked name keeps whole signs', () => {
  expect(maskName('华为云计算公司')).toBe('华***司');
  expect(maskName('🚀火箭公司')).toBe('🚀***司');
  expect(maskName('王')).toBe('***');
});
