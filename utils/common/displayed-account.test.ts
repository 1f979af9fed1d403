import { expect, test } from 'vitest';
import { mayBeAccount } from './displayed-account.ts';

test.each([
  ['example-provider / ops-full', 'example-provider', true],
  ['example-provider', 'example-provider', true],
  ['', 'example-provider', true],
  ['example-provider-2 / ops-full', 'example-provider', false],
  ['example-distributor / example', 'example-provider', false],
])('a page that shows %j can be %s: %s', (displayed, account, expected) => {
  expect(mayBeAccount(displayed, account)).toBe(expected);
});
