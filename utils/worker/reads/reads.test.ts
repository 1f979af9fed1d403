import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { AppError } from '../../common/errors.ts';
import { createStore } from '../jobs/store.ts';
import { ApiError } from '../api/api-error.ts';
import { freshReads, listReader, liveReads, owner, pagesFarSide, pageSize, rowsOf, sharedLocks } from './testing/read-life.ts';
import type { Read } from './types.ts';

const pages = 4;
/** Two pages of the first list twice, and two lists more. */
const calls = 1 + pages + pages;

async function setup(more: { reader?: ReturnType<typeof listReader> } = {}) {
  const clock = { now: Date.UTC(2026, 0, 5) };
  const db = await freshReads();
  const { side, api } = pagesFarSide(clock);
  const told: string[] = [];
  const locks = sharedLocks();
  const start = (dieAt = Infinity, itsLocks = locks) =>
    liveReads({
      db,
      api,
      clock,
      locks: itsLocks,
      dieAt,
      reader: more.reader ?? listReader(pages),
      changed: (id) => void told.push(`${id} ${clock.now}`),
    });
  return { clock, db, side, told, start, locks };
}
const begun = async ({ reads }: { reads: ReturnType<typeof liveReads>['reads'] }): Promise<Read> => reads.start('list', owner, { any: 1 });

test('a read begins at once, is told of and ends with its rows, in order and for its time', async () => {
  const { start, clock, side } = await setup();
  const life = start();
  const { id } = await begun(life);
  expect([await life.reads.hasOpenWork(), side.asked]).toEqual([true, []]);
  await life.reads.wake();
  const read = await life.store.get(id);
  const rows = pages * pageSize * 2;
  expect(read).toMatchObject({ state: 'done', rows, summary: { count: rows }, error: null, endedAt: clock.now });
  expect(read?.expiresAt).toBe(clock.now + 600_000);
  expect((await rowsOf(life.store, id)).slice(0, 1700)).toEqual([
    ...Array.from({ length: pages * pageSize }, (_, index) => index),
    ...Array.from({ length: 100 }, (_, index) => 1e6 + index),
  ]);
  expect([await life.reads.hasOpenWork(), side.asked.length]).toEqual([false, calls]);
  expect(await life.store.answer(id, '', 0)).toBeUndefined();
});

test('wherever the worker dies, the next one goes on and asks for nothing that was answered and kept', async () => {
  for (let dieAt = 2; ; dieAt += 1) {
    const { start, side, db } = await setup();
    const first = start(dieAt, sharedLocks());
    await start().reads.start('list', owner, null);
    await first.reads.wake().catch(() => undefined);
    if (!first.died()) break;
    const [{ id = '' } = {}] = await first.store.open();
    const lost = side.asked.length - (await db.count('readAnswers'));
    const next = start(Infinity, sharedLocks());
    await next.reads.wake();
    const read = id === '' ? (await db.getAll('reads'))[0] : await next.store.get(id);
    expect(read).toMatchObject({ state: 'done', rows: pages * pageSize * 2 });
    // Side by side two may be on their way; what came and was not yet kept is asked for again, nothing else.
    if (id !== '') expect([lost <= 2, side.asked.length]).toEqual([true, calls + lost]);
    else expect(side.asked.length).toBe(calls);
    db.close();
  }
});

test('what was answered more than half an hour ago is asked for again', async () => {
  const { start, side, clock } = await setup();
  const life = start();
  await begun(life);
  side.before = (nth) => (nth === 3 ? Promise.reject(new AppError('AUTH-101')) : Promise.resolve());
  await life.reads.wake();
  // Time stands still from here on: the first two are half an hour old or more, the third is younger.
  clock.now += 30 * 60_000 - 250;
  side.before = () => Promise.resolve(void (clock.now -= 250));
  side.generation = 1;
  await life.reads.resume('read-1');
  await life.reads.wake();
  const rows = await rowsOf(life.store, 'read-1');
  expect(side.asked).toHaveLength(3 + calls - 1);
  expect([rows[0], rows[pageSize], rows[2 * pageSize]]).toEqual([1e7, pageSize, 1e7 + 2 * pageSize]);
});

test('a read that is stopped asks no more, keeps nothing, and does not come back', async () => {
  const { start, side, db, told } = await setup();
  const life = start();
  await begun(life);
  side.before = async (nth) => {
    if (nth === 3) await life.reads.stop('read-1');
  };
  await life.reads.wake();
  expect(side.asked).toHaveLength(4);
  expect(await life.store.get('read-1')).toMatchObject({ state: 'stopped', rows: 0, error: null });
  expect([await db.count('readAnswers'), await db.count('readRows')]).toEqual([0, 0]);
  expect(told.length).toBeGreaterThan(1);
  await life.reads.resume('read-1');
  await life.reads.wake();
  expect([side.asked.length, (await life.store.get('read-1'))?.state]).toEqual([4, 'stopped']);
});

test('a read that is stopped while its rows are kept leaves none', async () => {
  const whole = listReader(pages);
  const { start, db } = await setup({
    reader: {
      ...whole,
      run: async (context) =>
        whole.run({
          ...context,
          async keep(rows) {
            await context.keep(rows);
            if (rows[0] !== 0) await life.reads.stop('read-1');
          },
        }),
    },
  });
  const life = start();
  await begun(life);
  await life.reads.wake();
  expect([(await life.store.get('read-1'))?.state, await db.count('readRows'), await db.count('readAnswers')]).toEqual(['stopped', 0, 0]);
});

test('an account that is deleted while its read runs is gone, and the read asks no more', async () => {
  const { start, side, db } = await setup();
  const life = start();
  await begun(life);
  side.before = async (nth) => {
    if (nth === 3) await createStore(db).deleteAccount('d1');
  };
  await life.reads.wake();
  expect(side.asked).toHaveLength(4);
  expect([await db.count('reads'), await db.count('readAnswers'), await db.count('readRows')]).toEqual([0, 0, 0]);
});

test('what is over is dropped with all it had, a read that runs too; what is not over stays', async () => {
  const { start, side, db, clock } = await setup();
  const life = start();
  await begun(life);
  await life.reads.wake();
  await life.store.dropExpired(clock.now + 599_999);
  expect([await db.count('reads'), await db.count('readRows')]).toEqual([1, 4]);
  await begun(life);
  side.before = (nth) => (nth === calls + 3 ? life.store.dropExpired(clock.now + 24 * 60 * 60_000) : Promise.resolve());
  await life.reads.wake();
  expect(side.asked).toHaveLength(calls + 4);
  expect([await db.count('reads'), await db.count('readRows'), await db.count('readAnswers')]).toEqual([0, 0, 0]);
});

test('two workers do not run the same read; the other looks again later', async () => {
  const { start, side } = await setup();
  const [one, two] = [start(), start()];
  await begun(one);
  const gate = Promise.withResolvers<void>();
  side.before = (nth) => (nth === 1 ? gate.promise : Promise.resolve());
  const reading = one.reads.wake();
  await vi.waitFor(() => expect(side.asked).toHaveLength(1));
  await two.reads.wake();
  expect(side.asked).toHaveLength(1);
  gate.resolve();
  await reading;
  await two.reads.wake();
  expect(side.asked).toHaveLength(calls);
});

test('one worker that is woken twice runs a read once, and a second read beside the first', async () => {
  const { start, side, db } = await setup();
  const life = start();
  await begun(life);
  const first = life.reads.wake();
  await begun(life);
  await Promise.all([first, life.reads.wake()]);
  expect((await db.getAll('reads')).map(({ state }) => state)).toEqual(['done', 'done']);
  expect(side.asked).toHaveLength(2 * calls);
});

test('progress is told at most every 250 ms, and its rate starts anew for whoever goes on', async () => {
  const { start, side, told, clock } = await setup({ reader: listReader(8) });
  const first = start(Infinity, sharedLocks());
  await begun(first);
  side.before = (nth) => {
    // Answers that come 50 ms apart.
    clock.now -= 200;
    return nth === 4 ? Promise.reject(new AppError('AUTH-101')) : Promise.resolve();
  };
  await first.reads.wake();
  const times = told.map((line) => Number(line.split(' ')[1]));
  expect(times).toHaveLength(2);
  clock.now += 60_000;
  await first.reads.resume('read-1');
  side.before = (nth) => (nth === 7 ? Promise.reject(new AppError('AUTH-101')) : Promise.resolve());
  await first.reads.wake();
  const { progress } = (await first.store.get('read-1')) ?? {};
  expect(progress).toMatchObject({ part: 'first', done: 5 * pageSize, total: 8 * pageSize, from: 3 * pageSize });
  expect(clock.now - (progress?.since ?? 0)).toBeLessThan(1000);
});

test.each([
  ['nobody is signed in', new ApiError('AUTH-101', { kind: 'not-sent' }), 'AUTH-101'],
  ['the service refuses', new ApiError('API-403', { kind: 'refused', http: 403 }), 'API-403'],
  ['a fault of ours', new TypeError('x is not a function'), 'MSG-500'],
])('%s: it has failed with its code, and goes on where it was when a person says so', async (_name, error, code) => {
  const { start, side, clock } = await setup();
  const life = start();
  await begun(life);
  side.before = (nth) => (nth === 3 ? Promise.reject(error) : Promise.resolve());
  await life.reads.wake();
  expect(await life.store.get('read-1')).toMatchObject({ state: 'failed', error: { code }, endedAt: clock.now });
  expect(await life.reads.hasOpenWork()).toBe(false);
  await start().reads.wake();
  expect(side.asked).toHaveLength(3);
  side.before = () => Promise.resolve();
  await life.reads.resume('read-1');
  expect(await life.store.get('read-1')).toMatchObject({ state: 'reading', error: null, endedAt: null });
  await start().reads.wake();
  expect(await life.store.get('read-1')).toMatchObject({ state: 'done', error: null });
  expect(side.asked).toHaveLength(calls);
});

test('a read of a kind that this version does not know has failed, and says so', async () => {
  const { start } = await setup();
  const life = start();
  const { id } = await life.reads.start('later', owner, null);
  await life.reads.wake();
  expect(await life.store.get(id)).toMatchObject({ state: 'failed', error: { code: 'JOB-114', params: { kind: 'later' } } });
});
