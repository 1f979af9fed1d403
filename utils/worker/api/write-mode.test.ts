import { expect, test } from 'vitest';
import { probeWriteMode } from './write-mode.ts';

/** Answers by its outcomes in turn; the last one goes on. */
const next = (outcomes: readonly boolean[]) => {
  let calls = 0;
  return async (): Promise<void> => {
    const arrives = outcomes[Math.min(calls, outcomes.length - 1)];
    calls += 1;
    if (!arrives) throw new TypeError('Failed to fetch');
  };
};

/** A line on which queries of one kind arrive or get lost, in this order; the last one goes on. */
function line(streamed: readonly boolean[], plain: readonly boolean[] = [true]) {
  const rules: string[] = [];
  const probe = {
    streamedQuery: next(streamed),
    plainQuery: next(plain),
    useFreshConnections: async () => void rules.push('close'),
    useReusedConnections: async () => void rules.push('keep'),
  };
  return { probe, rules };
}

test.each([
  ['HTTP/2', [true], [true], 'streamed', 'keep'],
  ['HTTP/1.1', [false], [true], 'fresh-connection', 'close'],
  ['HTTP/2 that lost one query: still HTTP/2', [false, true], [true], 'streamed', 'keep'],
  ['no connection', [false], [false], null, 'close'],
])('%s', async (_, streamed, plain, mode, rule) => {
  const { probe, rules } = line(streamed, plain);
  expect(await probeWriteMode(probe)).toBe(mode);
  expect(rules.at(-1)).toBe(rule);
});
