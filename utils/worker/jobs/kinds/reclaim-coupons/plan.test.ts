import type { CouponData } from '../../../../common/jobs/kinds/reclaim-coupons.ts';

import { describe, expect, test } from 'vitest';
import { createClient } from '../../../api/client.ts';
import type { EntryOf } from '../define.ts';
import { planReclaim } from './plan.ts';

const now = Date.UTC(2026, 0, 5);
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });
const refused = (): Response => json(403, { error_code: 'CBC.0151', error_msg: 'access denied' });
const coupon = (id: string, change: object = {}) => ({ coupon_id: id, status: 2, customer_id: 'c1', balance: 1, face_value: 1, ...change });
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `id${index}`);

interface Side {
  /** The listing by pages; one id is looked up among these too. */
  readonly listed: readonly ReturnType<typeof coupon>[];
  /** What the listing counts; by default, what it has. */
  readonly total?: number;
  readonly refuses?: readonly string[];
  readonly date?: number;
  /** Ends of the quotas that the records name as the coupons' sources, by coupon id. */
  readonly quotaEnds?: Readonly<Record<string, string>>;
}

async function planOf(
  { listed, total, refuses = [], date, quotaEnds = {} }: Side,
  couponIds: readonly string[],
  kind: 'mine' | 'everywhere' = 'mine',
) {
  const headers: Record<string, string> = date === undefined ? {} : { Date: new Date(date).toUTCString() };
  const api = createClient({
    fetch: (input) => {
      const { pathname, searchParams } = new URL(String(input));
      if (refuses.some((part) => pathname.includes(part))) return Promise.resolve(refused());
      const ends = Object.entries(quotaEnds);
      const records = ends.map(([id]) => ({ id: `r${id}`, operation_type: '1', coupon_id: id, quota_id: `q${id}`, result: '0' }));
      if (pathname.includes('records')) return Promise.resolve(json(200, { total_count: records.length, records }));
      const quotas = ends.map(([id, expire_time]) => ({ quota_id: `q${id}`, balance: 5, quota_status: 0, expire_time }));
      if (pathname.includes('coupon-quotas')) return Promise.resolve(json(200, { total_count: quotas.length, quotas }));
      if (pathname.includes('sub-customers')) return Promise.resolve(json(200, { count: 0, customer_infos: [] }));
      const id = searchParams.get('coupon_id');
      const rows = id === null ? listed : listed.filter((row) => row.coupon_id === id);
      const offset = Number(searchParams.get('offset'));
      const page = rows.slice(offset, offset + Number(searchParams.get('limit')));
      return Promise.resolve(json(200, { total_count: id === null ? (total ?? rows.length) : rows.length, user_coupons: page }, headers));
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 't', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  const entries: EntryOf<CouponData>[] = [];
  const keep = async (rows: readonly EntryOf<CouponData>[]): Promise<void> => void entries.push(...rows);
  const request = { scope: { kind }, selection: { by: 'ids', couponIds } } as const;
  const coverage = await planReclaim({ api, now: () => now, progress: () => undefined, keep }, request);
  return { entries, coverage };
}
const reasonsOf = (entries: Awaited<ReturnType<typeof planOf>>['entries']): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const reason of entries.flatMap(({ verdict, reasons }) => (reasons.length > 0 ? reasons : [verdict])))
    counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
};

describe('what a preview may say about ids that it did not find', () => {
  test('a listing that broke off proves nothing: those ids were not read, and the preview is not complete', async () => {
    const plan = await planOf({ listed: ids(40).map((id) => coupon(id)), total: 500 }, ids(120));
    expect(reasonsOf(plan.entries)).toEqual({ will: 40, 'not-read': 80 });
    expect(plan.coverage).toMatchObject({ complete: false, read: 40, total: 120 });
  });

  test('a listing read to its end does', async () => {
    const plan = await planOf({ listed: ids(40).map((id) => coupon(id)) }, ids(120));
    expect(reasonsOf(plan.entries)).toEqual({ will: 40, 'not-found': 80 });
    expect(plan.coverage).toMatchObject({ complete: true, missing: [] });
  });

  test('a few that a broken listing left out are looked at one by one', async () => {
    const plan = await planOf({ listed: ids(100).map((id) => coupon(id)), total: 500 }, ids(120));
    expect(reasonsOf(plan.entries)).toEqual({ will: 100, 'not-found': 20 });
    expect(plan.coverage.complete).toBe(true);
  });
});

describe('the list of resellers, refused as for a provider', () => {
  test('takes nothing from a preview that found every id', async () => {
    const plan = await planOf({ listed: ids(3).map((id) => coupon(id)), refuses: ['indirect-partners'] }, ids(3), 'everywhere');
    expect(plan.coverage).toMatchObject({ complete: true, missing: [] });
  });

  test('is named where an id was not found: a distributor without the permission item has to know', async () => {
    const plan = await planOf({ listed: [coupon('id0')], refuses: ['indirect-partners'] }, ids(3), 'everywhere');
    expect(reasonsOf(plan.entries)).toEqual({ will: 1, 'not-found': 2 });
    expect(plan.coverage).toMatchObject({ complete: true, missing: ['resellers'] });
  });
});

test.each([
  [['records'], ['records']],
  [['coupon-quotas'], ['quotas']],
  [['sub-customers'], ['customers']],
  [
    ['records', 'coupon-quotas'],
    ['records', 'quotas'],
  ],
])('refused %j: the preview stands and names what it lacks', async (refuses, missing) => {
  const plan = await planOf({ listed: [coupon('id0')], refuses }, ids(1));
  expect(reasonsOf(plan.entries)).toEqual({ will: 1 });
  expect([...plan.coverage.missing].sort()).toEqual([...missing].sort());
});

test('what has expired is judged by the clock of the server, not by this computer’s', async () => {
  const listed = [coupon('id0', { expire_time: '2026-01-05T00:30:00Z' })];
  expect(reasonsOf((await planOf({ listed, date: now + 3_600_000 }, ids(1))).entries)).toEqual({ expired: 1 });
  expect(reasonsOf((await planOf({ listed, date: now }, ids(1))).entries)).toEqual({ optional: 1 });
  expect(reasonsOf((await planOf({ listed }, ids(1))).entries)).toEqual({ optional: 1 });
});

test('a coupon whose source quota has ended says so and is not preselected: where its value goes is not documented', async () => {
  const quotaEnds = { a: '2026-01-05T00:00:00Z', b: '2026-01-05T00:00:01Z' };
  const { entries } = await planOf({ listed: ['a', 'b', 'c'].map((id) => coupon(id)), quotaEnds }, ['a', 'b', 'c']);
  expect(entries.map(({ verdict, notes }) => [verdict, notes])).toEqual([
    ['optional', ['quota-expired']],
    ['will', []],
    ['will', []],
  ]);
});
