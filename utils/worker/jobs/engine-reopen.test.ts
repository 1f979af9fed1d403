import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { actor } from './testing/life.ts';
import { setup } from './testing/one-job.ts';

describe('an item that is opened again', () => {
  test('an item that is opened again while a job ends keeps the job going', async () => {
    const { store, start, states, job, clock } = await setup();
    await start().engine.wake();
    const [first] = await store.items('j1');
    if (!first) throw new Error('no item');
    const at = clock.now;
    const reopened = { ...first, state: 'unknown' as const, openKey: 'open', nextAt: at, looks: 0 };
    await store.write({ accountKey: first.accountKey, items: [reopened], job: { id: 'j1', patch: { state: 'reading-back' } }, log: [] });
    const finish = { id: 'j1', patch: { state: 'finished' as const }, unlessOpen: true };
    await store.write({ accountKey: first.accountKey, job: finish, log: [] });
    expect(await job()).toMatchObject({ state: 'reading-back' });
    await start().engine.wake();
    expect(await job()).toMatchObject({ state: 'finished' });
    expect(await states()).toEqual(Array(6).fill('done'));
  });

  test('what runs or reads back cannot be deleted under it', async () => {
    const { store, start } = await setup();
    await start().engine.wake();
    const [first] = await store.items('j1');
    const accountKey = first?.accountKey ?? '';
    await store.write({ accountKey, job: { id: 'j1', patch: { state: 'reading-back' } }, log: [] });
    await expect(store.deleteAccount(accountKey)).rejects.toMatchObject({ code: 'JOB-112' });
    await store.write({ accountKey, job: { id: 'j1', patch: { state: 'finished' } }, log: [] });
    await store.deleteAccount(accountKey);
    expect(await store.items('j1')).toEqual([]);
  });

  test('a cancelled job is never sent again by retrying', async () => {
    const { start, states, side } = await setup({ writeFaults: ['400', '400', '400'] });
    await start().engine.wake();
    const { engine } = start();
    await engine.cancel('j1');
    await engine.wake();
    expect(await states()).toEqual(['failed', 'failed', 'failed', 'skipped', 'skipped', 'skipped']);
    expect(await engine.retryFailed('j1', actor)).toBe(0);
    await engine.wake();
    expect(side.writes).toHaveLength(3);
  });
});
