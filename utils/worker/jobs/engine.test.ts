import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { actor, confirmed, live } from './testing/life.ts';
import { coupons, setup } from './testing/one-job.ts';

describe('a job', () => {
  test('takes every coupon back once and reads the amounts from the records', async () => {
    const { start, store, side, job } = await setup();
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'finished' });
    const items = await store.items('j1');
    expect(items.map(({ state, takenFen, origin }) => [state, takenFen, origin])).toEqual(coupons.map(({ fen }) => ['done', fen, 'ours']));
    expect(items.every((item) => item.openKey === undefined)).toBe(true);
    expect(side.writes).toHaveLength(6);
  });

  test('the intent is on disk before the request leaves, with all that a later look needs', async () => {
    const { side, store, start } = await setup();
    const seen: unknown[] = [];
    const spy = {
      ...side,
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        if (init?.method === 'POST') seen.push((await store.items('j1')).find(({ state }) => state === 'sent'));
        return side.fetch(input, init);
      },
    };
    await start({ far: spy }).engine.wake();
    expect(seen).toHaveLength(6);
    expect(seen[0]).toMatchObject({
      target: 'c1000',
      attempts: 1,
      intent: { beforeFen: 100, knownRecords: [], serverTime: expect.any(Number) },
    });
  });

  test('nothing is sent while it queues for its turn: a worker that dies there has nothing to look up', async () => {
    const { start, store, states } = await setup();
    const seen: string[][] = [];
    await start({
      queueing: async (operation) => {
        if (operation === 'ReclaimPartnerCoupons') seen.push((await store.items('j1')).map(({ state }) => state));
      },
    }).engine.wake();
    expect(seen).toHaveLength(6);
    expect(seen.flat()).not.toContain('sent');
    expect(await states()).toEqual(Array(6).fill('done'));
  });

  test('an answer that is lost after the effect is looked up, not repeated', async () => {
    const { start, side, store } = await setup({ writeFaults: ['lost-after', '500-after', '200-after'] });
    await start().engine.wake();
    expect(side.writes).toHaveLength(6);
    expect((await store.items('j1')).slice(0, 3).map(({ state, origin, takenFen }) => [state, origin, takenFen])).toEqual([
      ['done', 'unexplained', 100],
      ['done', 'unexplained', 200],
      ['done', 'unexplained', 300],
    ]);
  });

  test('a coupon that proved untouched is asked for once more, then a human decides', async () => {
    const { start, side, store, job } = await setup({ writeFaults: ['lost-before', 'ok', 'ok', 'ok', 'ok', 'ok', 'lost-before'] });
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'finished' });
    const [first] = await store.items('j1');
    expect(first).toMatchObject({ state: 'unknown', needsHuman: true, attempts: 2, openKey: expect.any(String) });
    expect(side.writes.filter(({ target }) => target === 'c1000')).toHaveLength(2);
    await expect(start().engine.decide(first?.id ?? '', 'done', { ...actor, operatorId: 'u2' })).rejects.toMatchObject({
      code: 'AUTH-104',
    });
    await start().engine.decide(first?.id ?? '', 'not-done', actor);
    expect((await store.items('j1'))[0]).toMatchObject({ state: 'failed', reason: 'decided-by-human', needsHuman: false });
    expect((await store.items('j1'))[0]?.openKey).toBeUndefined();
  });

  test('found drifted, used or taken just before the request: nothing leaves', async () => {
    const { start, side, store } = await setup();
    Object.assign(side.coupons.get('c1000') ?? {}, { fen: 99 });
    Object.assign(side.coupons.get('c1001') ?? {}, { status: 3 });
    Object.assign(side.coupons.get('c1002') ?? {}, { status: 5 });
    side.coupons.delete('c1003');
    await start().engine.wake();
    expect((await store.items('j1')).map(({ state, reason }) => [state, reason])).toEqual([
      ['skipped', 'drifted'],
      ['skipped', 'used'],
      ['already', 'reclaimed'],
      ['skipped', 'not-found'],
      ['done', ''],
      ['done', ''],
    ]);
    expect(side.writes).toHaveLength(2);
  });

  test('taken by somebody while our throttled request waited: not called ours, not called earlier', async () => {
    const { start, side, store } = await setup({ writeFaults: ['429', 'colleague-first'] });
    let again = false;
    await start({
      far: {
        ...side,
        fetch: async (input, init) => {
          if (init?.method === 'POST' && side.writes.length === 1 && !again) {
            again = true;
            // The colleague's request for the first coupon, while ours waits.
            await side.fetch(input, { method: 'POST', body: JSON.stringify({ coupon_id: 'c1000' }) });
          }
          return side.fetch(input, init);
        },
      },
    }).engine.wake();
    expect((await store.items('j1'))[0]).toMatchObject({
      state: 'already',
      reason: 'taken-meanwhile',
      origin: 'unexplained',
      takenFen: 100,
      attempts: 1,
    });
  });

  test('a wire that carries the request twice is found out', async () => {
    const { start, store } = await setup({ writeFaults: ['replay'], second: 'takes-again' });
    await start().engine.wake();
    expect((await store.items('j1'))[0]).toMatchObject({ state: 'doubled', takenFen: 200 });
  });
});

test('a computer clock that is put back by an hour does not stop a look', async () => {
  const { start, side, states } = await setup({ writeFaults: ['lost-before', 'lost-after'] });
  const ours = { now: Date.UTC(2026, 0, 5) };
  let moved = false;
  const life = start({
    clock: ours,
    far: {
      ...side,
      fetch: (input, init) => {
        if (side.writes.length === 2 && !moved) {
          moved = true;
          ours.now -= 3_600_000;
        }
        return side.fetch(input, init);
      },
    },
  });
  await life.engine.wake();
  expect(await states()).toEqual(Array(6).fill('done'));
  expect(ours.now).toBeLessThan(Date.UTC(2026, 0, 4, 23, 10));
});

describe('the store', () => {
  test('refuses to write the intent: nothing leaves', async () => {
    const { db, side, clock, store, job } = await setup();
    const { engine } = live({
      db: Object.create(db, {
        transaction: {
          value: (names: string, mode?: IDBTransactionMode, options?: IDBTransactionOptions) => {
            if (options?.durability === 'strict') throw new DOMException('full', 'QuotaExceededError');
            return db.transaction(names as 'items', mode, options);
          },
        },
      }),
      far: side,
      clock,
      dieAt: Infinity,
      lanes: 2,
    });
    await expect(engine.wake()).rejects.toMatchObject({ code: 'JOB-110' });
    expect(side.writes).toHaveLength(0);
    expect(await job()).toMatchObject({ state: 'running' });
    expect((await store.items('j1')).every(({ state }) => state === 'queued')).toBe(true);
  });

  test('one open item for a coupon: a second job is refused, and allowed again when the first is done', async () => {
    const { db, store, start, clock } = await setup();
    await expect(confirmed(db, 'j2', coupons.slice(0, 1), clock.now)).rejects.toMatchObject({ code: 'JOB-104' });
    expect(await store.job('j2')).toBeUndefined();
    expect(await store.openElsewhere('d1', ['coupon:c1000', 'coupon:x'])).toEqual(new Map([['coupon:c1000', 'j1']]));
    await expect(store.deleteAccount('d1')).rejects.toMatchObject({ code: 'JOB-112' });
    await start().engine.wake();
    await confirmed(db, 'j3', coupons.slice(0, 1), clock.now);
  });

  test('two workers at once: one runs', async () => {
    const { start, side } = await setup();
    const { engine } = start();
    await Promise.all([engine.wake(), engine.wake()]);
    expect(side.writes).toHaveLength(6);
  });
});
