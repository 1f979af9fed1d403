import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../common/errors.ts';
import { firstBreak } from './chain.ts';
import type { Engine } from './engine.ts';
import { createStore, type JobStore } from './store.ts';
import { checkItem } from './testing/check-item.ts';
import { actor, confirmed, Died, freshDatabase, live } from './testing/life.ts';
import { propertyRuns, propertyTimeout } from './testing/property-runs.ts';
import type { Trial } from './testing/trial.ts';
import { trials } from './testing/trials.ts';
import { writeFaults, type ReadFault, type WriteFault } from './testing/wire.ts';

const acts = ['pause', 'resume', 'cancel', 'retry', 'look-again', 'wake'] as const;

const scenario = fc.record({
  amounts: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 }),
  writeFaults: fc.array(fc.constantFrom<WriteFault>('ok', ...writeFaults), { maxLength: 12 }),
  readFaults: fc.array(fc.constantFrom<ReadFault>('ok', 'ok', 'ok', 'lost', '500', '429'), { maxLength: 15 }),
  lateMs: fc.constantFrom(0, 4_000, 50_000),
  recordDelayMs: fc.constantFrom(0, 20_000),
  second: fc.constantFrom('refused', 'accepted', 'error', 'takes-again'),
  deaths: fc.array(fc.integer({ min: 10, max: 60 }), { maxLength: 4 }),
  /** Who steers does so at this await of the engine's. */
  steering: fc.array(fc.record({ at: fc.integer({ min: 1, max: 150 }), act: fc.constantFrom(...acts) }), { minLength: 1, maxLength: 8 }),
  lanes: fc.integer({ min: 1, max: 3 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

async function act(engine: Engine, store: JobStore, what: (typeof acts)[number]): Promise<void> {
  if (what === 'pause' || what === 'cancel') return engine[what]('j1');
  if (what === 'resume') await engine.resume('j1', actor);
  if (what === 'retry') await engine.retryFailed('j1', actor);
  const asking = (await store.items('j1')).find(({ needsHuman }) => needsHuman);
  if (what === 'look-again' && asking) await engine.decide(asking.id, 'look-again', actor);
  await engine.wake();
}

async function play(trial: Trial, { amounts, deaths, steering, lanes, ...far }: Scenario) {
  const targets = amounts.map((fen, index) => ({ id: `202601050000${1000 + index}`, fen }));
  const clock = { now: Date.UTC(2026, 0, 5) };
  const side = trial.farSide({ ...far, targets }, clock);
  const db = await freshDatabase();
  const store = createStore(db);
  await confirmed(db, 'j1', targets, clock.now, trial);
  let awaits = 0;
  /** From the moment a pause or a cancel is kept only what is under way may still arrive. */
  const quiet = new Map<'pause' | 'cancel', { since: number; underWay: ReadonlySet<string> }>();
  const broken: string[] = [];
  /** Resumes that are under way or came: a pause at the same moment promises nothing. */
  let resumes = 0;
  let resuming = 0;
  const listen = (): void => {
    for (const [what, { since, underWay }] of quiet) {
      for (const { target } of side.writes.slice(since)) if (!underWay.has(target)) broken.push(`${target} after ${what}`);
    }
  };

  for (let lifeNumber = 0; lifeNumber < 60; lifeNumber += 1) {
    const pending: Promise<void>[] = [];
    const steer = async (what: (typeof acts)[number]): Promise<void> => {
      if (what === 'resume') {
        listen();
        quiet.delete('pause');
        resumes += 1;
        resuming += 1;
      }
      const before = resumes;
      const alone = resuming === 0;
      await act(life.engine, store, what).finally(() => {
        if (what === 'resume') resuming -= 1;
      });
      if (what !== 'pause' && what !== 'cancel') return;
      const job = await store.job('j1');
      if (what === 'pause' ? job?.state !== 'paused' : !job?.cancelled) return;
      const sent = (await store.items('j1')).filter(({ state }) => state === 'sent').map(({ target }) => target);
      if (what === 'pause' && !(alone && resumes === before)) return;
      quiet.set(what, { since: side.writes.length, underWay: new Set(sent) });
    };
    const meanwhile = (): void => {
      awaits += 1;
      for (const { at, act: what } of steering) {
        if (at === awaits)
          pending.push(
            steer(what).catch((error: unknown) => {
              if (!(error instanceof Died || error instanceof AppError)) throw error;
            }),
          );
      }
    };
    const life = live({ db, far: side, kind: trial.kind, clock, lanes, dieAt: deaths[lifeNumber] ?? Infinity, meanwhile });
    await life.engine.wake().catch((error: unknown) => {
      if (!life.died()) throw error;
    });
    // Who steers waits for the store too, and may meet the moment of the next act.
    while (pending.length > 0) await Promise.all(pending.splice(0));
    listen();
    clock.now += 1000;
    const job = await store.job('j1');
    if (job?.state === 'finished') break;
    if (job?.state === 'paused') {
      quiet.delete('pause');
      await live({ db, far: side, kind: trial.kind, clock, dieAt: Infinity }).engine.resume('j1', actor);
    }
  }
  const result = { job: await store.job('j1'), items: await store.items('j1'), log: await store.log(actor.accountKey), side, broken };
  db.close();
  return result;
}

test.each(trials)(
  '$name: whoever pauses, resumes, cancels or retries at whatever moment, nothing twice, nothing lost, and no request after a pause or a cancel',
  async (trial) => {
    await fc.assert(
      fc.asyncProperty(scenario, async (input) => {
        const { job, items, log, side, broken } = await play(trial, input);
        expect(broken).toEqual([]);
        expect(job?.state).toBe('finished');
        expect(await firstBreak(log)).toBeNull();
        const askedAgain = input.steering.filter(({ act: what }) => what === 'retry').length;
        for (const item of items) checkItem(item, side, { onlyOnce: trial.onlyOnce, askedAgain, recordDelayMs: input.recordDelayMs });
      }),
      {
        ...propertyRuns,
        // Pressed while a run begins: its first request must not slip out after what was kept.
        examples: (['pause', 'cancel'] as const).flatMap((what) =>
          [1, 2, 3].map((at): [Scenario] => [
            {
              amounts: [1, 1],
              writeFaults: [],
              readFaults: [],
              recordDelayMs: 0,
              lateMs: 0,
              second: 'refused',
              deaths: [],
              steering: [{ at, act: what }],
              lanes: 2,
            },
          ]),
        ),
      },
    );
  },
  propertyTimeout,
);
