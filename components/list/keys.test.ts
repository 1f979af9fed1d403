import { expect, test } from 'vitest';
import { actOf } from './keys.ts';

test('arrows, pages and ends move within the list; other keys are left to the page', () => {
  expect(actOf('ArrowDown', -1, 5, 3)).toEqual({ to: 0 });
  expect(actOf('ArrowDown', 4, 5, 3)).toEqual({ to: 4 });
  expect(actOf('ArrowUp', 0, 5, 3)).toEqual({ to: 0 });
  expect(actOf('PageDown', 0, 5, 3)).toEqual({ to: 3 });
  expect(actOf('PageUp', 4, 5, 3)).toEqual({ to: 1 });
  expect(actOf('End', 0, 5, 3)).toEqual({ to: 4 });
  expect(actOf('Home', 4, 5, 3)).toEqual({ to: 0 });
  expect([actOf(' ', 0, 5, 3), actOf('Enter', 0, 5, 3), actOf('a', 0, 5, 3), actOf('Tab', 0, 5, 3)]).toEqual([
    'tick',
    'open',
    undefined,
    undefined,
  ]);
});
