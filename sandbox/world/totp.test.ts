import { expect, test } from 'vitest';
import { totpCode, totpMatches } from './totp.ts';

/** Base32 of the ASCII secret of RFC 6238, appendix B; its codes have eight digits, ours are the last six. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [20_000_000_000, '353130'],
])('RFC 6238 at %d s', (seconds, code) => {
  expect(totpCode(SECRET, seconds * 1000)).toBe(code);
});

test('a code holds for one step around its own', () => {
  expect(totpMatches(SECRET, totpCode(SECRET, 0), 59_000)).toBe(true);
  expect(totpMatches(SECRET, totpCode(SECRET, 0), 60_000)).toBe(false);
});
