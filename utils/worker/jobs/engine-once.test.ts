import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createStore } from './store.ts';
import { actor, confirmed, freshDatabase, live } from './testing/life.ts';
import { toySide } from './testing/toy-side.ts';
import { toyKind } from './testing/toy.ts';
import type { WireOptions } from './testing/wire.ts';

/** A job of one item of a kind that a second request takes again. */
async function once(options: Partial<WireOptions>) {
  const clock = { now: Date.UTC(2026, 0, 5) };
  const targets = [{ id: 'toy', fen: 100 }];
  const given = { writeFaults: [], readFaults: [], recordDelayMs: 0, lateMs: 0, second: 'takes-again', ...options } as const;
  const far = toySide({ ...given, targets }, clock);
  const db = await freshDatabase();
  await confirmed(db, 'j1', targets, clock.now, { kind: toyKind, data: {} });
  const { engine } = live({ db, far, kind: toyKind, clock, dieAt: Infinity });
  const run = async () => {
    await engine.resume('j1', actor);
    await engine.wake();
    return (await createStore(db).items('j1'))[0];
  };
  return { far, run, engine, job: () => createStore(db).job('j1') };
}

test.each(['lost-after', 'lost-before', '500-after', '200-before', 'late'] as const)(
  '%s, and records that lag longer than our patience: a person decides, and nothing leaves again',
  async (fault) => {
    const { far, run } = await once({ writeFaults: [fault], recordDelayMs: 400_000 });
    expect(await run()).toMatchObject({ state: 'unknown', needsHuman: true, attempts: 1 });
    expect(far.writes).toHaveLength(1);
  },
);

test.each(['429', '400', '401', '403'] as const)(
  '%s: failed after patient reading, and asked for again by a person only',
  async (fault) => {
    const { far, run, engine, job } = await once({ writeFaults: [fault] });
    await run();
    expect(await run()).toMatchObject({ state: 'failed', attempts: 1 });
    expect((await job())?.state).toBe('finished');
    expect(far.writes).toHaveLength(1);
    expect(await engine.retryFailed('j1', actor)).toBe(1);
    expect(await run()).toMatchObject({ state: 'done', origin: 'ours', takenFen: 100, attempts: 2 });
    expect(far.writes).toHaveLength(2);
  },
);

test('a refusal of what took effect is not believed because one look was empty', async () => {
  const { far, run } = await once({ writeFaults: ['refused-after'], recordDelayMs: 100_000 });
  expect(await run()).toMatchObject({ state: 'already', origin: 'unexplained', takenFen: 100 });
  expect(far.writes).toHaveLength(1);
});
