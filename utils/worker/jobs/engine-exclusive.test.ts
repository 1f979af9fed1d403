import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Kind } from './kinds/define.ts';
import { actor, confirmed } from './testing/life.ts';
import { coupons, setup } from './testing/one-job.ts';
import { toyKind } from './testing/toy.ts';

/** Another kind of job that could take the same money, and so names it alike. */
const rival: Kind = { ...toyKind, exclusive: (target) => `coupon:${target}` };
const [first] = coupons;
const one = first ? [first] : [];

test('what is open in a job of one kind is refused to a job of another kind, until it is settled', async () => {
  const { db, store, start, clock } = await setup();
  const begin = (id: string) => confirmed(db, id, one, clock.now, { kind: rival, data: {} });
  await expect(begin('j2')).rejects.toMatchObject({ code: 'JOB-104' });
  expect([await store.job('j2'), await store.items('j2')]).toEqual([undefined, []]);
  expect(await store.openElsewhere(actor.accountKey, ['coupon:c1000', 'toy:c1000'])).toEqual(new Map([['coupon:c1000', 'j1']]));
  await start().engine.wake();
  await begin('j3');
  expect((await store.items('j3')).map(({ state, exclusive }) => [state, exclusive])).toEqual([['queued', 'coupon:c1000']]);
});

test('a failed item is not queued again while another kind has its target open', async () => {
  const { db, store, start, side, clock } = await setup({ writeFaults: ['400', 'ok'] });
  await start().engine.wake();
  expect((await store.items('j1')).map(({ state }) => state)).toEqual(['failed', 'done', 'done', 'done', 'done', 'done']);
  await confirmed(db, 'j2', one, clock.now, { kind: rival, data: {} });
  expect(await start().engine.retryFailed('j1', actor)).toBe(0);
  expect(side.writes.filter(({ target }) => target === 'c1000')).toHaveLength(1);
});

test('what another kind did not name alike is free', async () => {
  const { db, store, clock } = await setup();
  await confirmed(db, 'j2', one, clock.now, { kind: toyKind, data: {} });
  expect((await store.items('j2'))[0]).toMatchObject({ state: 'queued', exclusive: 'toy:c1000' });
});
