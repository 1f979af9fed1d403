import { expect, test } from 'vitest';
import { nextOf } from './walk.ts';

test.each<[string, string[], Parameters<typeof nextOf>[1], number]>([
  ['starts with the first', ['a', 'b'], undefined, 0],
  ['goes on', ['a', 'b', 'c'], { identity: 'a', at: 0 }, 1],
  ['wraps around', ['a', 'b', 'c'], { identity: 'c', at: 2 }, 0],
  ['takes the one that follows a paid one', ['a', 'c'], { identity: 'b', at: 1 }, 1],
  ['begins again where the last one was paid', ['a', 'b'], { identity: 'c', at: 2 }, 0],
  ['follows a row that moved', ['c', 'a', 'b'], { identity: 'a', at: 0 }, 2],
])('%s', (_, identities, last, next) => {
  expect(nextOf(identities, last)).toBe(next);
});
