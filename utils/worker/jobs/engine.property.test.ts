import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBreak } from './chain.ts';
import { kinds } from './kinds/index.ts';
import { createStore } from './store.ts';
import { checkItem } from './testing/check-item.ts';
import { actor, confirmed, freshDatabase, live } from './testing/life.ts';
import { propertyRuns, propertyTimeout } from './testing/property-runs.ts';
import type { Trial } from './testing/trial.ts';
import { trials } from './testing/trials.ts';
import { writeFaults, type ReadFault, type WireOptions, type WriteFault } from './testing/wire.ts';

const readFault = fc.constantFrom<ReadFault>('ok', 'ok', 'ok', 'ok', 'lost', '500', '429');

const scenarioOf = ({ lags }: Trial) =>
  fc.record({
    amounts: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 }),
    writeFaults: fc.array(fc.constantFrom<WriteFault>('ok', 'ok', 'late', ...writeFaults), { maxLength: 12 }),
    readFaults: fc.array(readFault, { maxLength: 25 }),
    lag: fc.constantFrom(...lags),
    lateMs: fc.constantFrom(0, 10, 4_000, 50_000),
    second: fc.constantFrom<WireOptions['second']>('refused', 'accepted', 'error', 'takes-again'),
    deaths: fc.array(fc.integer({ min: 6, max: 40 }), { maxLength: 12 }),
    lanes: fc.integer({ min: 1, max: 3 }),
  });
type Scenario = ReturnType<typeof scenarioOf> extends fc.Arbitrary<infer T> ? T : never;

async function play(trial: Trial, { amounts, deaths, lanes, lag, ...rest }: Scenario) {
  const targets = amounts.map((fen, index) => ({ id: `202601050000${1000 + index}`, fen }));
  const clock = { now: Date.UTC(2026, 0, 5) };
  const side = trial.farSide({ ...rest, ...lag, targets }, clock);
  const db = await freshDatabase();
  const store = createStore(db);
  await confirmed(db, 'j1', targets, clock.now, trial);
  for (let lifeNumber = 0; lifeNumber < 80; lifeNumber += 1) {
    const life = live({ db, far: side, kind: trial.kind, clock, lanes, dieAt: deaths[lifeNumber] ?? Infinity });
    await life.engine.wake().catch((error: unknown) => {
      if (!life.died()) throw error;
    });
    clock.now += 1000;
    const job = await store.job('j1');
    if (job?.state === 'finished') break;
    // The human signs in again, or finds the reason of the pause and goes on.
    if (job?.state === 'paused') await live({ db, far: side, kind: trial.kind, clock, dieAt: Infinity }).engine.resume('j1', actor);
  }
  const result = { job: await store.job('j1'), items: await store.items('j1'), log: await store.log(actor.accountKey), side };
  db.close();
  return result;
}

test('every kind of job is tried here', () => {
  const tried = trials.map(({ kind }) => kind.info.id);
  expect([...kinds.keys()].filter((id) => !tried.includes(id))).toEqual([]);
});

test.each(trials)(
  '$name: whatever dies, is lost, comes late or twice, nothing is taken twice by us, nothing is lost, nothing is claimed',
  async (trial) => {
    await fc.assert(
      fc.asyncProperty(scenarioOf(trial), async (input) => {
        const { job, items, log, side } = await play(trial, input);
        expect(job?.state).toBe('finished');
        expect(await firstBreak(log)).toBeNull();
        for (const item of items)
          checkItem(item, side, { onlyOnce: trial.onlyOnce, askedAgain: 0, recordDelayMs: input.lag.recordDelayMs });
      }),
      {
        ...propertyRuns,
        examples: [
          [
            {
              // Restarts must not wear patience down.
              amounts: [1, 1, 1, 1, 1, 1],
              writeFaults: ['late', '500-before'],
              readFaults: [],
              lag: { recordDelayMs: 0, stateDelayMs: 0 },
              lateMs: 50_000,
              second: 'refused',
              deaths: [28, 14, 35, 15, 35],
              lanes: 2,
            },
          ],
        ],
      },
    );
  },
  propertyTimeout,
);
