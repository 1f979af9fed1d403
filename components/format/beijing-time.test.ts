import { expect, test } from 'vitest';
import { beijingClock, beijingTime } from './beijing-time.ts';

test('a moment reads in UTC+8, also where that is the next day or year', () => {
  expect(beijingTime(Date.UTC(2026, 10, 22, 11, 30))).toBe('2026-11-22 19:30');
  expect(beijingTime(Date.UTC(2026, 11, 31, 16, 0, 59))).toBe('2027-01-01 00:00');
});

test('a moment of today is read from the clock, one of another day in UTC+8 with its day', () => {
  const now = Date.UTC(2026, 10, 22, 17);
  expect(beijingClock(Date.UTC(2026, 10, 22, 16, 5), now)).toBe('00:05');
  expect(beijingClock(Date.UTC(2026, 10, 22, 15, 59), now)).toBe('2026-11-22 23:59');
});
