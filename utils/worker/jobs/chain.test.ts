import { expect, test } from 'vitest';
import { chained, chainStart, firstBreak } from './chain.ts';

const drafts = Array.from({ length: 5 }, (_, index) => ({
  at: index,
  event: 'item',
  jobId: 'j',
  target: `c${index}`,
  amountFen: index * 100,
}));
const start = { seq: 0, hash: chainStart };

test('a log that nobody touched holds; appended in two parts it is the same', async () => {
  const whole = await chained('d1', start, drafts);
  const [a = drafts[0], b, ...rest] = drafts;
  const first = await chained(
    'd1',
    start,
    [a, b].flatMap((draft) => (draft ? [draft] : [])),
  );
  const last = first.at(-1);
  const second = await chained('d1', { seq: last?.seq ?? 0, hash: last?.hash ?? '' }, rest);
  expect([...first, ...second]).toEqual(whole);
  expect(await firstBreak(whole)).toBeNull();
});

test.each([
  [
    'an amount is changed',
    (entries: Awaited<ReturnType<typeof chained>>) => entries.map((entry) => (entry.seq === 3 ? { ...entry, amountFen: 1 } : entry)),
    3,
  ],
  ['an entry is taken out', (entries: Awaited<ReturnType<typeof chained>>) => entries.filter(({ seq }) => seq !== 2), 3],
  [
    'two are swapped',
    (entries: Awaited<ReturnType<typeof chained>>) => [...entries.slice(1, 2), ...entries.slice(0, 1), ...entries.slice(2)],
    2,
  ],
  [
    'another account is written over it',
    (entries: Awaited<ReturnType<typeof chained>>) => entries.map((entry) => ({ ...entry, accountKey: 'd2' })),
    1,
  ],
] as const)('%s: found', async (_name, tamper, at) => {
  expect(await firstBreak(tamper(await chained('d1', start, drafts)))).toBe(at);
});
