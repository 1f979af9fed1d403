import { expect, test } from 'vitest';
import { createThrottle } from './throttle.ts';

test('a sliding second admits ten calls in any second', () => {
  const throttle = createThrottle(() => 'sliding');
  const admitted = Array.from({ length: 40 }, (_, index) => throttle.admit('a', 10, 900 + index * 10));
  expect(admitted.filter(Boolean).length).toBe(10);
  expect(throttle.admit('a', 10, 1899)).toBe(false);
  expect(throttle.admit('a', 10, 1900)).toBe(true);
  expect(throttle.admit('b', 10, 1899)).toBe(true);
});

test('a fixed second starts anew with the clock’s second', () => {
  const throttle = createThrottle(() => 'fixed');
  const admitted = Array.from({ length: 40 }, (_, index) => throttle.admit('a', 10, 900 + index * 10));
  expect(admitted.filter(Boolean).length).toBe(20);
});

test('no limit, and a clock that is moved back', () => {
  const throttle = createThrottle(() => 'sliding');
  expect(Array.from({ length: 50 }, () => throttle.admit('a', 0, 0)).every(Boolean)).toBe(true);
  for (let index = 0; index < 10; index += 1) throttle.admit('b', 10, 100_000);
  expect(throttle.admit('b', 10, 50_000)).toBe(true);
});
