import { describe, expect, test } from 'vitest';
import { createClient } from '../../../api/client.ts';
import type { ReclaimQuotasRequest } from '../../../../common/jobs/kinds/reclaim-quotas.ts';
import { planQuotas } from './plan.ts';
import type { QuotaEntry } from './quota-item.ts';

const now = Date.UTC(2026, 0, 5);
const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { Date: new Date(now).toUTCString() } });
const refusal = (): Response => json({ error_code: 'CBC.0151', error_msg: 'access denied' }, 403);
const quota = (id: string, change: object = {}) => ({
  quota_id: id,
  quota_status: 0,
  balance: 5,
  quota_value: 8,
  indirect_partner_id: 'r1',
  indirect_partner_name: 'Example Reseller',
  ...change,
});

interface Side {
  readonly quotas: readonly ReturnType<typeof quota>[];
  /** What the listing counts; by default, what it has. */
  readonly total?: number;
  /** Open coupons of resellers by their source quota; `''` = no issue record names one. */
  readonly coupons?: readonly { id: string; from: string; status: number; balance: number }[];
  readonly refuses?: string;
}

async function planOf({ quotas, total, coupons = [], refuses }: Side, selection: ReclaimQuotasRequest['selection']) {
  const asked: string[] = [];
  const respond = ({ pathname, searchParams: query }: URL): Response => {
    if (refuses !== undefined && pathname.includes(refuses)) return refusal();
    const paged = <T>(rows: readonly T[]): readonly T[] => rows.slice(Number(query.get('offset'))).slice(0, Number(query.get('limit')));
    if (pathname.includes('issued-coupon-quotas')) {
      const rows = quotas.filter((row) => (query.get('quota_id') ?? row.quota_id) === row.quota_id);
      return json({ total_count: query.has('quota_id') ? rows.length : (total ?? rows.length), quotas: paged(rows) });
    }
    if (pathname.includes('records')) {
      const named = coupons.filter(({ id, from }) => from !== '' && query.getAll('coupon_ids').includes(id));
      const records = named.map(({ id, from }) => ({ id: `i${id}`, operation_type: '1', coupon_id: id, quota_id: from, result: '0' }));
      return json({ total_count: records.length, records: paged(records) });
    }
    const rows = coupons.filter(({ status }) => String(status) === query.get('status'));
    return json({ total_count: rows.length, user_coupons: paged(rows.map((row) => ({ coupon_id: row.id, ...row }))) });
  };
  const api = createClient({
    fetch: (input) => {
      asked.push(String(input));
      return Promise.resolve(respond(new URL(String(input))));
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 't', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  const entries: QuotaEntry[] = [];
  const keep = async (rows: readonly QuotaEntry[]): Promise<void> => void entries.push(...rows);
  const coverage = await planQuotas({ api, now: () => now - 86_400_000, progress: () => undefined, keep }, { selection });
  return { entries, coverage, asked, said: entries.map(({ target, verdict, reasons }) => [target, verdict, ...reasons]) };
}
const all = { by: 'filter' } as const;
const byIds = (...quotaIds: string[]) => ({ by: 'ids', quotaIds }) as const;

describe('what may be taken back', () => {
  test('only a quota that is normal, valid by the server’s clock, and has a whole number of fen left', async () => {
    const quotas = [
      quota('good'),
      quota('frozen', { quota_status: 5 }),
      quota('adjusting', { quota_status: 4 }),
      quota('invalid', { quota_status: 3 }),
      quota('back', { quota_status: 6, balance: 0 }),
      quota('new', { quota_status: 7 }),
      quota('over', { expire_time: '2026-01-05T00:00:00Z' }),
      quota('odd', { balance: 1.005 }),
      quota('empty', { balance: 0 }),
    ];
    const { said, entries } = await planOf({ quotas }, byIds(...quotas.map(({ quota_id }) => quota_id), 'gone'));
    expect(said).toEqual([
      ['good', 'will'],
      ['frozen', 'blocked', 'quota-frozen'],
      ['adjusting', 'blocked', 'quota-adjusting'],
      ['invalid', 'blocked', 'quota-invalid'],
      ['back', 'blocked', 'reclaimed'],
      ['new', 'blocked', 'state-unknown'],
      ['over', 'blocked', 'expired'],
      ['odd', 'blocked', 'amount-unreadable'],
      ['empty', 'blocked', 'nothing-left'],
      ['gone', 'blocked', 'quota-not-found'],
    ]);
    expect(entries[0]).toMatchObject({ amountFen: 500, data: { resellerName: 'Example Reseller', faceFen: 800, restFen: 500 } });
  });

  test('a list that broke off proves nothing of the ids that it did not show', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `q${index}`);
    const { said, coverage } = await planOf({ quotas: ids.slice(0, 40).map((id) => quota(id)), total: 500 }, byIds(...ids));
    expect(said.filter(([, , reason]) => reason === 'quota-not-read')).toHaveLength(20);
    expect(coverage).toMatchObject({ complete: false, read: 40, total: 60 });
  });
});

test('a filter: by reseller at the service, the rest here; a quota of which a bound cannot be judged is left out', async () => {
  const quotas = [
    quota('a', { balance: 10 }),
    quota('b', { balance: 20, expire_time: '2026-02-01T15:59:59Z' }),
    quota('c', { quota_status: 5, balance: 20 }),
  ];
  const narrow = await planOf({ quotas }, { ...all, resellerId: 'r1', restFrom: 1500, expireTo: Date.UTC(2026, 1, 2) });
  expect(narrow.said).toEqual([['b', 'will']]);
  expect(narrow.asked[0]).toContain('indirect_partner_id=r1');
  expect(narrow.coverage).toMatchObject({ complete: true, read: 3, total: 3 });
  expect((await planOf({ quotas }, { ...all, expireFrom: now })).said).toEqual([['b', 'will']]);
  expect((await planOf({ quotas }, { ...all, status: '5' })).said).toEqual([['c', 'blocked', 'quota-frozen']]);
});

const coupon = (id: string, from: string, status: number, balance: number) => ({ id, from, status, balance });

describe('coupons that still hang on a quota', () => {
  test('are counted and summed; such a quota is taken back only if a person adds it', async () => {
    const coupons = [coupon('1', 'a', 2, 3), coupon('2', 'a', 1, 4.5), coupon('3', 'b', 3, 0), coupon('4', 'elsewhere', 2, 9)];
    const { said, entries, coverage } = await planOf({ quotas: [quota('a'), quota('b')], coupons }, all);
    expect(said).toEqual([
      ['a', 'optional', 'coupons-open'],
      ['b', 'will'],
    ]);
    expect(entries.map(({ data }) => [data.couponsOpenCount, data.couponsOpenFen])).toEqual([
      [2, 750],
      [0, 0],
    ]);
    expect(coverage.missing).toEqual([]);
  });

  test.each([
    ['may not be listed', { refuses: 'partner-coupons' }],
    ['have sources that may not be read', { refuses: 'partner-coupons/records', coupons: [coupon('1', 'a', 2, 3)] }],
    ['have a source that no record names', { coupons: [coupon('1', '', 2, 3)] }],
  ])('where they %s, nothing is preselected, and the preview says why', async (_name, side) => {
    const { said, entries, coverage } = await planOf({ quotas: [quota('a'), quota('b')], ...side }, all);
    expect(said.map(([, ...rest]) => rest)).toEqual([
      ['optional', 'coupons-unread'],
      ['optional', 'coupons-unread'],
    ]);
    expect(entries[0]?.data.couponsOpenCount).toBeNull();
    expect(coverage).toMatchObject({ complete: true, missing: ['open-coupons'] });
  });
});

test('who may not list given quotas is told why: a provider and a reseller have none', async () => {
  await expect(planOf({ quotas: [], refuses: 'issued-coupon-quotas' }, all)).rejects.toMatchObject({
    code: 'JOB-115',
    params: { code: 'CBC.0151' },
  });
});
