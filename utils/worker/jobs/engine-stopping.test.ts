import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../common/errors.ts';
import { actor, confirmed } from './testing/life.ts';
import { setup } from './testing/one-job.ts';
import { toyKind } from './testing/toy.ts';

describe('stopping', () => {
  test('401 pauses; it goes on only under the same account and operator', async () => {
    const { start, states, job, side } = await setup({ writeFaults: ['ok', '401'] });
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'signed-out' });
    expect(await states()).toEqual(['done', 'unknown', 'queued', 'queued', 'queued', 'queued']);
    const { engine } = start();
    await expect(engine.resume('j1', { ...actor, accountKey: 'd2' })).rejects.toMatchObject({ code: 'AUTH-104' });
    await expect(engine.resume('j1', { ...actor, operatorId: 'u2' })).rejects.toMatchObject({ code: 'AUTH-104' });
    await engine.resume('j1', actor);
    await engine.wake();
    expect(await states()).toEqual(Array(6).fill('done'));
    expect(side.effects).toHaveLength(6);
  });

  test('signed in as somebody else mid-job: pauses before the next request', async () => {
    let allowed = 7;
    const { start, job } = await setup(
      {},
      {
        signedInAs: () => {
          allowed -= 1;
          return allowed > 0 ? Promise.resolve() : Promise.reject(new AppError('AUTH-104'));
        },
      },
    );
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'wrong-account' });
  });

  test('a job of a kind that this version does not know pauses, and keeps no other from running', async () => {
    const { db, store, start, states, clock } = await setup();
    await confirmed(db, 'j0', [{ id: 'a', fen: 1 }], clock.now - 1, { kind: toyKind, data: {} });
    await expect(start().engine.wake()).rejects.toMatchObject({ code: 'JOB-114' });
    expect(await store.job('j0')).toMatchObject({ state: 'paused', pausedCode: 'JOB-114' });
    await start().engine.wake();
    expect(await states()).toEqual(Array(6).fill('done'));
  });

  test('403 pauses as forbidden', async () => {
    const { start, job } = await setup({ writeFaults: ['403'] });
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'forbidden', pausedCode: 'CBC.0151' });
  });

  test('three refusals of one code in a row', async () => {
    const { start, states, job, side } = await setup({ writeFaults: ['400', '400', '400'] });
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'refusals', pausedCode: 'CBC.0100' });
    expect(await states()).toEqual(['failed', 'failed', 'failed', 'queued', 'queued', 'queued']);
    expect(side.writes).toHaveLength(3);
    const { engine } = start();
    // What a person or a refusal paused stays so: retrying only queues.
    expect(await engine.retryFailed('j1', actor)).toBe(3);
    await engine.wake();
    expect(await states()).toEqual(Array(6).fill('queued'));
    expect(side.writes).toHaveLength(3);
    await engine.resume('j1', actor);
    await engine.wake();
    expect(await states()).toEqual(Array(6).fill('done'));
  });

  test('a 429 storm slows down and loses nothing', async () => {
    const { start, states, side } = await setup({ writeFaults: Array(30).fill('429'), readFaults: Array(8).fill('429') });
    await start().engine.wake();
    expect(await states()).toEqual(Array(6).fill('done'));
    expect(side.effects).toHaveLength(6);
  });

  test('offline pauses, and nothing has left', async () => {
    const { start, job, side } = await setup({ readFaults: Array(200).fill('lost') });
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'offline' });
    expect(side.writes).toHaveLength(0);
  });

  test('five requests in a row without any answer: no sixth unknown is made', async () => {
    const { start, side, states, job } = await setup({ writeFaults: Array(9).fill('lost-before') }, { lanes: 5 });
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'offline' });
    expect(side.writes).toHaveLength(5);
    expect((await states()).filter((state) => state === 'unknown')).toHaveLength(5);
  });

  test('a cap that was lowered after confirming stops before it is passed', async () => {
    const { start, job, states } = await setup({}, { limits: { maxItems: 100, maxFen: 650 } });
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'cap' });
    expect(await states()).toEqual(['done', 'done', 'done', 'queued', 'queued', 'queued']);
  });

  test('pause finishes what is in flight and starts no more; resume goes on', async () => {
    const { start, side, states, job } = await setup();
    const life = start({
      far: {
        ...side,
        fetch: async (input, init) => {
          if (init?.method === 'POST' && side.writes.length === 2) await life.engine.pause('j1');
          return side.fetch(input, init);
        },
      },
    });
    await life.engine.wake();
    expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'user' });
    expect(await states()).toEqual(['done', 'done', 'done', 'queued', 'queued', 'queued']);
    await life.engine.resume('j1', actor);
    await life.engine.wake();
    expect(await states()).toEqual(Array(6).fill('done'));
  });

  test.each(['403', '429', 'lost-before'] as const)(
    'cancelled while a request that met %s is looked up: not asked for again',
    async (fault) => {
      const { start, side, store, job } = await setup({ writeFaults: [fault] });
      const spy = {
        ...side,
        fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
          if (init?.method === 'POST') await life.engine.pause('j1');
          return side.fetch(input, init);
        },
      };
      const life = start({ far: spy });
      await life.engine.wake();
      await start().engine.cancel('j1');
      await start().engine.wake();
      expect(await job()).toMatchObject({ state: 'finished', cancelled: true });
      expect(side.writes).toHaveLength(1);
      expect((await store.items('j1'))[0]).toMatchObject({ state: 'skipped', reason: 'cancelled' });
    },
  );

  test('cancel closes what was not sent, and still looks up and reads back the rest', async () => {
    const { start, side, store, job } = await setup({ writeFaults: ['ok', 'lost-after'] });
    const life = start({
      far: {
        ...side,
        fetch: async (input, init) => {
          if (init?.method === 'POST' && side.writes.length === 1) await life.engine.cancel('j1');
          return side.fetch(input, init);
        },
      },
    });
    await life.engine.wake();
    expect(await job()).toMatchObject({ state: 'finished', cancelled: true });
    expect((await store.items('j1')).map(({ state, takenFen }) => [state, takenFen])).toEqual([
      ['done', 100],
      ['done', 200],
      ['skipped', null],
      ['skipped', null],
      ['skipped', null],
      ['skipped', null],
    ]);
  });
});
