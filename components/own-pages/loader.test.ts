import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { AppError } from '../../utils/common/errors.ts';
import type { Loading } from './loader.ts';
import { createLoader } from './loader.ts';

interface State extends Loading {
  readonly value: number;
}

/** A reader whose answers are given by hand, in any order. */
function setUp() {
  const state = createStore<State>(() => ({ status: 'loading', error: undefined, value: 0 }));
  const asked: PromiseWithResolvers<number>[] = [];
  const loader = createLoader(state, async () => {
    const answer = Promise.withResolvers<number>();
    asked.push(answer);
    return { value: await answer.promise };
  });
  return { state, asked, ...loader };
}

test('of two readings the later one counts, whichever answer comes first', async () => {
  const { state, asked, load } = setUp();
  const readings = [load(), load()];
  asked[1]?.resolve(2);
  asked[0]?.resolve(1);
  await Promise.all(readings);
  expect(state.getState()).toEqual({ status: 'ready', error: undefined, value: 2 });
});

test('a failure keeps what was read, and the next success takes the failure away; one that was overtaken is not told', async () => {
  const { state, asked, load } = setUp();
  const first = load();
  asked[0]?.resolve(1);
  await first;
  const second = load();
  asked[1]?.reject(new AppError('MSG-500'));
  await second;
  expect(state.getState()).toEqual({ status: 'failed', error: { code: 'MSG-500' }, value: 1 });
  const readings = [load(), load()];
  asked[3]?.resolve(3);
  asked[2]?.reject(new AppError('MSG-404'));
  await Promise.all(readings);
  expect(state.getState()).toEqual({ status: 'ready', error: undefined, value: 3 });
});

test('what was overtaken by something else than a reading is not shown', async () => {
  const { state, asked, load, overtake } = setUp();
  const reading = load();
  overtake();
  asked[0]?.resolve(1);
  await reading;
  expect(state.getState().value).toBe(0);
});
