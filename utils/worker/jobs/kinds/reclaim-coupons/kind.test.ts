import { expect, test } from 'vitest';
import { createClient } from '../../../api/client.ts';
import { itemOf } from '../../testing/life.ts';
import type { Item } from '../../types.ts';
import reclaimCoupons from './kind.ts';

const at = Date.UTC(2026, 0, 5);
const json = (body: unknown): Promise<Response> => Promise.resolve(new Response(JSON.stringify(body)));
const record = (id: string, couponId: string | null) => ({
  id,
  operation_type: 2,
  coupon_id: couponId,
  operation_amount: 1,
  operation_time: new Date(at + 1000).toISOString(),
  result: '0',
});

/** A far side whose listing of records does not heed the ids that are asked for. */
function kindWith(records: readonly ReturnType<typeof record>[]) {
  const api = createClient({
    fetch: (input) =>
      new URL(String(input)).pathname.includes('records')
        ? json({ total_count: records.length, records })
        : json({ total_count: 1, user_coupons: [{ coupon_id: 'mine', status: 2, customer_id: 'c1', balance: 1 }] }),
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 't', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  return reclaimCoupons.job(api, () => at);
}
const sent: Item = {
  ...itemOf('j', 0, 'mine', 100),
  state: 'unknown',
  attempts: 1,
  intent: { at, serverTime: at, beforeFen: 100, knownRecords: [] },
};

test('a record of another coupon, or of none, decides nothing about this one', async () => {
  expect(await kindWith([record('r1', 'other'), record('r2', null)]).verify(sent)).toEqual({ is: 'not-done' });
  expect(await kindWith([record('r1', 'other'), record('r2', 'mine')]).verify(sent)).toMatchObject({
    state: 'done',
    reason: 'answer-lost',
  });
});

test('a request that left and has its record is not sent again, even where the coupon still looks untouched', async () => {
  const again: Item = { ...sent, state: 'queued' };
  expect(await kindWith([record('r1', 'mine')]).check(again)).toEqual({ go: false, state: 'already', reason: 'reclaimed' });
  expect(await kindWith([record('r1', 'other')]).check(again)).toMatchObject({ go: true });
});

test('what is remembered before a request are the records of its own coupon', async () => {
  const queued = itemOf('j', 0, 'mine', 100);
  expect(await kindWith([record('r1', 'other'), record('r2', 'mine')]).check(queued)).toMatchObject({
    go: true,
    intent: { knownRecords: ['r2'] },
  });
});
