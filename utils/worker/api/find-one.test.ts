import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { findIssuedCoupon, findIssuedQuota, findOne } from './find-one.ts';

/** Lists coupons by pages; `answer` makes the body of the page at an offset. */
function side(answer: (offset: number) => unknown) {
  const asked: URLSearchParams[] = [];
  const api = createClient({
    fetch: (input) => {
      const { searchParams } = new URL(String(input));
      asked.push(searchParams);
      return Promise.resolve(new Response(JSON.stringify(answer(Number(searchParams.get('offset'))))));
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 't', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  return { api, asked };
}
const row = (id: number | string) => ({ coupon_id: String(id), status: 2 });
const many = Array.from({ length: 250 }, (_, index) => row(index));
const pageOf = (offset: number) => ({ total_count: 250, user_coupons: many.slice(offset, offset + 100) });

test('a coupon on the third page is found', async () => {
  const { api, asked } = side(pageOf);
  expect(await findIssuedCoupon(api, '215', 'r1')).toMatchObject({ is: 'found', row: { couponId: '215' } });
  expect(asked.map((query) => query.get('offset'))).toEqual(['0', '100', '200']);
  expect(asked[0]?.get('coupon_id')).toBe('215');
  expect(asked[0]?.get('indirect_partner_id')).toBe('r1');
});

test('the first page is enough when it is there', async () => {
  const { api, asked } = side(pageOf);
  await findIssuedCoupon(api, '7');
  expect(asked).toHaveLength(1);
});

test.each([
  ['nothing was counted', { total_count: 0, user_coupons: [] }, 'absent'],
  ['others were listed, all of them', { total_count: 1, user_coupons: [row('x')] }, 'absent'],
  ['one was counted and none listed', { total_count: 1, user_coupons: null }, 'unread'],
  ['one was counted and the list is empty', { total_count: 1, user_coupons: [] }, 'unread'],
  ['nothing was counted at all', { user_coupons: [] }, 'unread'],
  ['a row does not say which coupon it is', { total_count: 1, user_coupons: [{ status: 5 }] }, 'unread'],
])('%s', async (_, body, is) => {
  expect(await findIssuedCoupon(side(() => body).api, '1')).toEqual({ is });
});

test('a quota likewise', async () => {
  const quota = { quota_id: '2026010500000202', quota_status: 0, balance: 1.11, parent_quota_id: 'p' };
  const { api } = side(() => ({ total_count: 1, quotas: [quota] }));
  expect(await findIssuedQuota(api, '2026010500000202')).toMatchObject({ is: 'found', row: { balance: { fen: 111 }, parentQuotaId: 'p' } });
  expect(await findIssuedQuota(api, '1')).toEqual({ is: 'absent' });
});

test('a list that never holds still: what is not there is unread, what is there is found', async () => {
  let total = 10;
  const page = () => {
    total += 1;
    return Promise.resolve({ rows: ['a', 'b'], total, unreadable: 0 });
  };
  expect(await findOne('c', { id: String, page })).toEqual({ is: 'unread' });
  expect(await findOne('b', { id: String, page })).toEqual({ is: 'found', row: 'b' });
});
