import { expect, test } from 'vitest';
import type { ApiClient } from '../api/client.ts';
import { remembering } from './remember.ts';
import { pagesFarSide } from './testing/read-life.ts';
import { ReadEnded } from './store.ts';
import type { KeptAnswer } from './types.ts';

const request = { operation: 'List', method: 'GET', host: 'bss', path: '/first', effect: 'read', schema: null } as const;

const key = (question: string, nth: number) => `${nth} ${question}`;

function setup() {
  const clock = { now: 1000 };
  const { side, api } = pagesFarSide(clock);
  const kept = new Map<string, Omit<KeptAnswer, 'readId'>>();
  const abort = new AbortController();
  const begin = (client: ApiClient = api) =>
    remembering(client, {
      now: () => clock.now,
      signal: abort.signal,
      kept: (question, nth) => Promise.resolve(kept.get(key(question, nth)) as KeptAnswer | undefined),
      keep: (answer) => Promise.resolve(void kept.set(key(answer.question, answer.nth), answer)),
    });
  return { clock, side, kept, abort, begin };
}

test('the same question asked twice is two answers, also for whoever begins anew', async () => {
  const { side, begin } = setup();
  const first = begin();
  await first.call(request);
  side.generation = 1;
  await first.call(request);
  side.generation = 2;
  const again = begin();
  const values = [await again.call<readonly number[]>(request as never), await again.call<readonly number[]>(request as never)];
  expect(values.map(({ value }) => value[0])).toEqual([0, 1e7]);
  expect(values.map(({ requestId }) => requestId)).toEqual(['r1', 'r2']);
  expect((await again.call<readonly number[]>(request as never)).value[0]).toBe(2e7);
  expect(side.asked).toHaveLength(3);
});

test('another place, method, filter or body is another question', async () => {
  const { side, begin } = setup();
  const asked = [{}, { path: '/second' }, { method: 'POST' as const }, { query: { offset: 7 } }, { body: { offset: 7 } }];
  for (const change of asked) await begin().call({ ...request, ...change } as never);
  expect(side.asked).toHaveLength(asked.length);
});

test('a clock that was put back does not make an answer young for ever', async () => {
  const { side, begin, clock } = setup();
  await begin().call(request);
  clock.now -= 31 * 60_000;
  await begin().call(request);
  expect(side.asked).toHaveLength(2);
});

test('nothing is asked once it was stopped, not even what is kept', async () => {
  const { side, begin, abort } = setup();
  await begin().call(request);
  abort.abort(new ReadEnded());
  await expect(begin().call(request)).rejects.toBeInstanceOf(ReadEnded);
  expect(side.asked).toHaveLength(1);
});

test.each(['write', 'once'] as const)('a call that is a %s is refused before it leaves', async (effect) => {
  const { side, begin } = setup();
  await expect(begin().call({ ...request, effect })).rejects.toBeInstanceOf(TypeError);
  await expect(begin().turn('List')).rejects.toBeInstanceOf(TypeError);
  expect(side.asked).toEqual([]);
});
