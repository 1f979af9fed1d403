import { expect, test } from 'vitest';
import { beijingTime } from './beijing-time.ts';

test('a moment reads in UTC+8, also where that is the next day or year', () => {
  expect(beijingTime(Date.UTC(2026, 10, 22, 11, 30))).toBe('2026-11-22 19:30');
  expect(beijingTime(Date.UTC(2026, 11, 31, 16, 0, 59))).toBe('2027-01-01 00:00');
});
