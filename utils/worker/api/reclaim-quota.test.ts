import { expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import { outcomeOf, quotaTurn, reclaimQuota } from './reclaim-quota.ts';

function answering(body: unknown) {
  const sent: string[] = [];
  const api = createClient({
    fetch: async (input, init) => {
      sent.push(`${new URL(String(input)).pathname} ${await new Response(init?.body).text()}`);
      return new Response(JSON.stringify(body), { headers: { 'X-Request-Id': 'r7' } });
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 't', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  return { api, sent };
}
const taken = (...ids: string[]) => ids.map((quota_id) => ({ quota_id, quota_balance: 0 }));
const failure = { id: 'q1', error_code: 'CBC.99000012', error_msg: 'wrong state' };

test('a quota that the answer lists as taken', async () => {
  const { api, sent } = answering({ simple_quota_infos: taken('q1'), error_details: null });
  expect((await reclaimQuota(api, 'q1')).requestId).toBe('r7');
  expect(sent).toEqual(['/v2/partners/coupon-quotas/indirect-partner-reclaim {"quota_ids":["q1"]}']);
});

test('one among the failures is refused with its own code and text', async () => {
  const { api } = answering({ simple_quota_infos: [], error_details: [failure] });
  await expect(reclaimQuota(api, 'q1')).rejects.toMatchObject({ kind: 'refused', serverCode: 'CBC.99000012', serverText: 'wrong state' });
});

test.each([
  ['in neither list', { simple_quota_infos: taken('q2'), error_details: [{ ...failure, id: 'q3' }] }],
  ['in both lists', { simple_quota_infos: taken('q1'), error_details: [failure] }],
  ['with two empty lists', { simple_quota_infos: [], error_details: [] }],
  ['with a success that names no quota', { simple_quota_infos: [{ quota_balance: 0 }] }],
  ['with an empty object', {}],
])('%s nothing is known', async (_, body) => {
  await expect(reclaimQuota(answering(body).api, 'q1')).rejects.toMatchObject({ code: 'API-DRIFT', kind: 'unknown' });
});

test('an error of the whole call is that error', async () => {
  const { api } = answering({ error_code: 'CBC.0151', error_msg: null });
  await expect(reclaimQuota(api, 'q1')).rejects.toMatchObject({ code: 'API-403', serverCode: 'CBC.0151' });
});

test('in a batch each id has its own outcome', () => {
  const rows = { rows: [{ quotaId: 'a', balance: null }], unreadable: 0 };
  const failed = { rows: [{ quotaId: 'b', code: null, text: null }], unreadable: 0 };
  const outcomes = ['a', 'b', 'c'].map((id) => outcomeOf({ taken: rows, failed }, id));
  expect(outcomes).toEqual([{ is: 'taken' }, { is: 'refused', code: '', text: '' }, { is: 'unknown' }]);
});

test('takes its turn beforehand, once', async () => {
  const { api } = answering({ simple_quota_infos: taken('q1') });
  const [turn, call] = [vi.spyOn(api, 'turn'), vi.spyOn(api, 'call')];
  await quotaTurn(api);
  await reclaimQuota(api, 'q1');
  expect(turn).toHaveBeenCalledExactlyOnceWith('ReclaimCouponQuotas');
  expect(call.mock.calls[0]?.[0]).toMatchObject({ operation: 'ReclaimCouponQuotas', effect: 'write', turnTaken: true });
});
