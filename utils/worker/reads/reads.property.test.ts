import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../common/errors.ts';
import { propertyRuns, propertyTimeout } from '../jobs/testing/property-runs.ts';
import { freshReads, listReader, liveReads, owner, pagesFarSide, rowsOf, sharedLocks } from './testing/read-life.ts';

const scenario = fc.record({
  pages: fc.integer({ min: 1, max: 5 }),
  deaths: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }),
  /** Questions at which nobody is signed in. */
  refused: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }),
});

async function play({ pages, deaths, refused }: { pages: number; deaths: readonly number[]; refused: readonly number[] }) {
  const clock = { now: Date.UTC(2026, 0, 5) };
  const db = await freshReads();
  const { side, api } = pagesFarSide(clock);
  const left = new Set(refused);
  side.before = (nth) => (left.delete(nth) ? Promise.reject(new AppError('AUTH-101')) : Promise.resolve());
  const start = (dieAt = Infinity) => liveReads({ db, api, clock, reader: listReader(pages), locks: sharedLocks(), dieAt });
  const { id } = await start().reads.start('list', owner, null);
  let mostLost = 0;
  for (let life = 0; life < 30; life += 1) {
    const worker = start(deaths[life]);
    await worker.reads.wake().catch((error: unknown) => {
      if (!worker.died()) throw error;
    });
    if (worker.died()) mostLost += 2;
    const read = await worker.store.get(id);
    if (read?.state === 'done') break;
    if (read?.state === 'failed') await start().reads.resume(id);
  }
  const { store } = start();
  const end = { read: await store.get(id), rows: await rowsOf(store, id), asked: side.asked, mostLost };
  db.close();
  return end;
}

test(
  'whenever the worker dies or the sign-in ends, the rows in the end are those of a read that nobody disturbed',
  async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (input) => {
        const calm = await play({ ...input, deaths: [], refused: [] });
        const { read, rows, asked, mostLost } = await play(input);
        expect(read).toMatchObject({ state: 'done', error: null, summary: calm.read?.summary, rows: calm.read?.rows });
        expect(rows).toEqual(calm.rows);
        // A death costs at most the two answers that were on their way.
        expect(asked.length - calm.asked.length).toBeLessThanOrEqual(mostLost + input.refused.length);
      }),
      propertyRuns,
    );
  },
  propertyTimeout,
);
