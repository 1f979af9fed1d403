import { describe, expect, test } from 'vitest';
import { createPace, type PaceMemory } from './pace.ts';

async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A clock that moves only when somebody sleeps. */
function setup(kept: PaceMemory = {}, perSecond?: number) {
  const state = { now: 1_000_000, memory: kept };
  const sleeping: { at: number; go: () => void }[] = [];
  const pace = createPace({
    now: () => state.now,
    sleep: (ms) => new Promise((go) => sleeping.push({ at: state.now + ms, go })),
    load: () => Promise.resolve(state.memory),
    save: (memory) => {
      state.memory = structuredClone(memory);
      return Promise.resolve();
    },
    ...(perSecond === undefined ? {} : { perSecond }),
  });
  async function run(calls: number, operations: readonly string[] = ['Op']): Promise<number[]> {
    const left: number[] = [];
    const names = Array.from({ length: calls }, () => operations).flat();
    const all = names.map((name) => pace.take(name, 'acc').then(() => left.push(state.now)));
    await settle();
    while (sleeping.length > 0) {
      sleeping.sort((a, b) => a.at - b.at);
      const next = sleeping.shift();
      if (next) state.now = Math.max(state.now, next.at);
      next?.go();
      await settle();
    }
    await Promise.all(all);
    return left;
  }
  return { pace, state, run };
}

describe('pace', () => {
  test('1,000 queued calls use at least 98 % of what is allowed and never more', async () => {
    const { run, state } = setup();
    const start = state.now;
    const left = await run(1000);
    const seconds = (Math.max(...left) - start) / 1000;
    expect(1000 / seconds / 4).toBeGreaterThanOrEqual(0.98);
    for (let second = 0; second < seconds; second += 1) {
      expect(left.filter((at) => at >= start + second * 1000 && at < start + (second + 1) * 1000).length).toBeLessThanOrEqual(4);
    }
  });

  test.each([2, 3, 5])('%i operations side by side use at least 98 % of what each is allowed', async (count) => {
    const { run, state } = setup();
    const start = state.now;
    const operations = Array.from({ length: count }, (_, index) => `Op${index}`);
    const seconds = (Math.max(...(await run(400, operations))) - start) / 1000;
    expect(400 / seconds / 4).toBeGreaterThanOrEqual(0.98);
  });

  test('no burst leaves, of one operation or of many: two calls at once, then one in 50 ms', async () => {
    const { run, state } = setup();
    await run(1);
    state.now += 60_000;
    const left = await run(1, ['A', 'A', 'A', 'B', 'C', 'D', 'E', 'F', 'G']);
    const within = (ms: number): number => Math.max(...left.map((at) => left.filter((other) => other >= at && other < at + ms).length));
    expect(left).toHaveLength(9);
    expect(within(33)).toBeLessThanOrEqual(2);
    expect(within(1000)).toBeLessThanOrEqual(21);
  });

  test('after a rest an operation sends two calls at once and not what it saved up', async () => {
    const { run, state } = setup();
    await run(1);
    state.now += 60_000;
    const start = state.now;
    const left = await run(6);
    expect(left.filter((at) => at < start + 200)).toHaveLength(2);
  });

  test('a 429 halves the rate once, however many calls were in flight, and it lasts over worker lives', async () => {
    const { pace, state } = setup();
    await Promise.all([pace.refused('Op', 'acc'), pace.refused('Op', 'acc'), pace.refused('Op', 'acc')]);
    expect(pace.rate('Op', 'acc')).toBe(2);
    expect(pace.rate('Other', 'acc')).toBe(4);
    const next = setup(state.memory);
    await next.pace.take('Op', 'acc');
    expect(next.pace.rate('Op', 'acc')).toBe(2);
  });

  test('a quiet minute restores it; a storm does not stop it for good', async () => {
    const { pace, state } = setup();
    for (let times = 0; times < 20; times += 1) {
      await pace.refused('Op', 'acc');
      state.now += 1000;
    }
    expect(pace.rate('Op', 'acc')).toBe(0.25);
    state.now += 60_000;
    expect(pace.rate('Op', 'acc')).toBe(0.5);
    state.now += 600_000;
    expect(pace.rate('Op', 'acc')).toBe(4);
  });

  test('a clock that is put back by an hour stops nothing', async () => {
    const { pace, run, state } = setup();
    await pace.refused('Op', 'acc');
    await run(4);
    state.now -= 3_600_000;
    const start = state.now;
    expect(Math.max(...(await run(4))) - start).toBeLessThan(2000);
  });

  test('without a limit nobody waits', async () => {
    const { run, state } = setup({}, Infinity);
    const start = state.now;
    expect(Math.max(...(await run(500)))).toBe(start);
  });
});

test('what is kept goes with the account, and when it has no effect any more', async () => {
  const { pace, state } = setup();
  for (const account of ['d1', 'd10']) await pace.refused('Op', account);
  await pace.forget('d1');
  expect(Object.keys(state.memory)).toEqual(['d10|Op']);
  await pace.forget();
  expect(Object.keys(state.memory)).toEqual(['d10|Op']);
  state.now += 60_000;
  await pace.forget();
  expect(state.memory).toEqual({});
});
