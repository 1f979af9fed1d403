import { expect, test } from 'vitest';
import { createPace } from './pace.ts';
import { probeQueries, probeWriteMode } from './write-mode.ts';

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

const nothing = (): Promise<void> => Promise.resolve();

test('under HTTP/1.1 the queries that use up old connections leave at the pace of all calls, not in a burst', async () => {
  const time = { now: 0 };
  const left: number[] = [];
  const waiting: { at: number; go: () => void }[] = [];
  const pace = createPace({
    now: () => time.now,
    sleep: (ms) => new Promise((go) => void waiting.push({ at: time.now + ms, go })),
    load: () => Promise.resolve({}),
    save: () => Promise.resolve(),
  });
  const fetch: typeof globalThis.fetch = (_input, init) => {
    left.push(time.now);
    return init?.body instanceof ReadableStream ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response('{}'));
  };
  const state = { ended: false };
  const probing = probeWriteMode({
    ...probeQueries(fetch, pace, 'https://bss.example', 't'),
    useFreshConnections: nothing,
    useReusedConnections: nothing,
  }).finally(() => (state.ended = true));
  while (!state.ended) {
    await new Promise((resolve) => setImmediate(resolve));
    waiting.sort((a, b) => b.at - a.at);
    const first = waiting.pop();
    time.now = Math.max(time.now, first?.at ?? 0);
    first?.go();
  }
  expect(await probing).toBe('fresh-connection');
  expect(left).toHaveLength(8);
  expect(Math.max(...left.map((at) => left.filter((other) => other >= at && other < at + 1000).length))).toBeLessThanOrEqual(5);
});
