import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBreak } from './chain.ts';
import { createStore } from './store.ts';
import { createFarSide, type FarSideOptions, type ReadFault, type WriteFault } from './testing/far-side.ts';
import { checkItem } from './testing/check-item.ts';
import { actor, confirmed, freshDatabase, live } from './testing/life.ts';
import { propertyRuns, propertyTimeout } from './testing/property-runs.ts';

const writeFault = fc.constantFrom<WriteFault>(
  'ok',
  'ok',
  'ok',
  'lost-before',
  'lost-after',
  '500-before',
  '500-after',
  '200-after',
  '429',
  '400',
  '401',
  '403',
  'late',
  'late',
  'replay',
  'colleague-first',
);
const readFault = fc.constantFrom<ReadFault>('ok', 'ok', 'ok', 'ok', 'lost', '500', '429');

const scenario = fc.record({
  amounts: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 }),
  writeFaults: fc.array(writeFault, { maxLength: 12 }),
  readFaults: fc.array(readFault, { maxLength: 25 }),
  // One of both is always up to date: where both lag behind our patience nobody could know.
  lag: fc.constantFrom(
    { recordDelayMs: 0, couponDelayMs: 0 },
    { recordDelayMs: 500, couponDelayMs: 0 },
    { recordDelayMs: 20_000, couponDelayMs: 0 },
    { recordDelayMs: 100_000, couponDelayMs: 0 },
    { recordDelayMs: 0, couponDelayMs: 20_000 },
    { recordDelayMs: 0, couponDelayMs: 300_000 },
  ),
  lateMs: fc.constantFrom(0, 10, 4_000, 50_000),
  second: fc.constantFrom<FarSideOptions['second']>('refused', 'accepted', 'error', 'takes-again'),
  deaths: fc.array(fc.integer({ min: 6, max: 40 }), { maxLength: 12 }),
  lanes: fc.integer({ min: 1, max: 3 }),
});

async function play({ amounts, deaths, lanes, lag, ...rest }: typeof scenario extends fc.Arbitrary<infer T> ? T : never) {
  const coupons = amounts.map((fen, index) => ({ id: `202601050000${1000 + index}`, fen }));
  const clock = { now: Date.UTC(2026, 0, 5) };
  const side = createFarSide({ ...rest, ...lag, coupons }, clock);
  const db = await freshDatabase();
  const store = createStore(db);
  await confirmed(store, 'j1', coupons, clock.now);
  for (let lifeNumber = 0; lifeNumber < 80; lifeNumber += 1) {
    const life = live({ db, far: side, clock, lanes, dieAt: deaths[lifeNumber] ?? Infinity });
    await life.engine.wake().catch((error: unknown) => {
      if (!life.died()) throw error;
    });
    clock.now += 1000;
    const job = await store.job('j1');
    if (job?.state === 'finished') break;
    // The human signs in again, or finds the reason of the pause and goes on.
    if (job?.state === 'paused') await live({ db, far: side, clock, dieAt: Infinity }).engine.resume('j1', actor);
  }
  const result = { job: await store.job('j1'), items: await store.items('j1'), log: await store.log(actor.accountKey), side };
  db.close();
  return result;
}

test(
  'whatever dies, is lost, comes late or twice: no coupon is taken twice by us, nothing is lost, nothing is claimed',
  async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (input) => {
        const { job, items, log, side } = await play(input);
        expect(job?.state).toBe('finished');
        expect(await firstBreak(log)).toBeNull();
        for (const item of items) checkItem(item, side, input.lag.recordDelayMs);
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
              lag: { recordDelayMs: 0, couponDelayMs: 0 },
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
