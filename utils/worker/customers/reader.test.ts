import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CustomerRow } from '../../common/customers/schemas.ts';
import { createClient } from '../api/client.ts';
import { freshReads, liveReads, owner, rowsOf, sharedLocks } from '../reads/testing/read-life.ts';
import { customersReader } from './reader.ts';

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });
const yuan = (id: string, change: object = {}) => ({
  customer_id: id,
  amount: 12.5,
  debt_amount: 0,
  currency: 'CNY',
  measure_id: 1,
  ...change,
});

interface Side {
  readonly customers: Readonly<Record<string, readonly object[]>>;
  readonly balance?: (id: string) => object | null;
  readonly refuses?: string;
  readonly resellers?: readonly string[];
}

/** A far side in memory. The reader runs in lives of the worker that each end at an await of `dieAt`. */
async function readOf({ customers, balance = yuan, refuses, resellers = [] }: Side, scope: object, dieAt = 0) {
  const clock = { now: Date.UTC(2026, 0, 5) };
  const batches: string[][] = [];
  const askedFor: (string | undefined)[] = [];
  const api = createClient({
    fetch: async (input, init) => {
      const { pathname } = new URL(String(input));
      const body = JSON.parse(init?.body ? await new Response(init.body).text() : '{}') as Record<string, never>;
      const { offset = 0, limit = 100, indirect_partner_id: reseller = '' } = body as unknown as Record<string, number & string>;
      if (refuses !== undefined && pathname.includes(refuses)) return json({ error_code: 'CBC.0151', error_msg: 'access denied' }, 403);
      const page = <T>(all: readonly T[]): readonly T[] => all.slice(Number(offset), Number(offset) + Number(limit));
      if (pathname.includes('indirect-partners')) {
        return json({ count: resellers.length, indirect_partners: page(resellers.map((id) => ({ indirect_partner_id: id }))) });
      }
      if (pathname.includes('sub-customers')) {
        const all = customers[reseller] ?? [];
        return json({ count: all.length, customer_infos: page(all) });
      }
      if (pathname.includes('customer-accounts')) {
        const ids = (body['customer_infos'] as unknown as { customer_id: string }[]).map(({ customer_id: id }) => id);
        batches.push(ids);
        askedFor.push(reseller || undefined);
        return json({ customer_balances: ids.map(balance).filter((row) => row !== null) });
      }
      const own = { account_id: 'a', amount: 100.01, currency: 'CNY', measure_id: 1 };
      return json({ account_balances: [{ ...own, account_type: 1, designated_amount: 20 }] });
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 'T', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  const db = await freshReads();
  const life = (at: number) => liveReads({ db, api, clock, reader: customersReader, locks: sharedLocks(), dieAt: at });
  const { id } = await life(Infinity).reads.start('list', owner, { scope });
  let deaths = 0;
  for (let at = dieAt || Infinity; ; at += 1) {
    const worker = life(at);
    await worker.reads.wake().catch(() => undefined);
    if (!worker.died()) break;
    deaths += 1;
  }
  const { store } = life(Infinity);
  const end = { read: await store.get(id), rows: (await rowsOf(store, id)) as CustomerRow[], batches, askedFor, deaths };
  db.close();
  return end;
}

const customer = (id: string, change: object = {}) => ({
  customer_id: id,
  account_name: `acc-${id}`,
  association_type: '2',
  is_frozen: 0,
  ...change,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => customer(`c${index}`));

test('balances are asked for in the largest batches, of resale customers only', async () => {
  const { read, rows, batches } = await readOf(
    { customers: { '': [...many(150), customer('x', { association_type: '1' })] } },
    { kind: 'mine' },
  );
  expect(batches.map(({ length }) => length)).toEqual([100, 50]);
  expect(rows.filter(({ availableFen, debtFen }) => availableFen === 1250 && debtFen === 0)).toHaveLength(150);
  expect(rows.at(-1)).toMatchObject({ customerId: 'x', availableFen: null, why: 'not-resale' });
  expect(read?.summary).toEqual({
    complete: true,
    read: 151,
    total: 151,
    unreadable: 0,
    missing: [],
    own: [{ type: '1', amountFen: 10_001, designatedFen: 2000, creditFen: null }],
  });
});

test('what is not exactly yuan is no number, and says why', async () => {
  const odd: Record<string, object | null> = {
    c0: null,
    c1: yuan('c1', { amount: null }),
    c2: yuan('c2', { currency: 'USD' }),
    c3: yuan('c3', { measure_id: 3 }),
    c4: yuan('c4', { amount: 1.005 }),
    c5: yuan('c5', { amount: -86.1, debt_amount: 86.1 }),
  };
  const { rows } = await readOf({ customers: { '': many(6) }, balance: (id) => odd[id] ?? null }, { kind: 'mine' });
  expect(rows.map(({ why, said, availableFen, debtFen }) => [why, said, availableFen, debtFen])).toEqual([
    ['absent', '', null, null],
    ['no-amount', '', null, null],
    ['currency', '12.5 USD', null, null],
    ['measure', '12.5', null, null],
    ['fraction', '1.005', null, 0],
    ['', '', -8610, 8610],
  ]);
});

test('a part that is refused is left out and names its permission items; the rest is read', async () => {
  const side = { customers: { '': many(120) } };
  const noBalances = await readOf({ ...side, refuses: 'customer-accounts' }, { kind: 'mine' });
  expect(noBalances.rows.map(({ why }) => why)).toEqual(Array.from({ length: 120 }, () => 'unread'));
  expect(noBalances.read?.summary).toMatchObject({
    complete: false,
    missing: [{ part: 'balances', items: expect.arrayContaining(['BPC_ITEM_SUBCUSTSERV_010103']) as unknown }],
  });
  const noAccount = await readOf({ ...side, refuses: 'partner-accounts' }, { kind: 'mine' });
  expect([noAccount.rows[0]?.availableFen, noAccount.read?.summary]).toMatchObject([1250, { own: null, missing: [{ part: 'account' }] }]);
  const noResellers = await readOf({ ...side, refuses: 'indirect-partners' }, { kind: 'all-resellers' });
  expect(noResellers.read?.summary).toMatchObject({ complete: false, read: 0, total: null, missing: [{ part: 'resellers' }] });
});

test('customers of resellers are asked for under their reseller, own ones left out', async () => {
  const customers = { '': many(1), r1: [customer('p')], r2: [customer('q')] };
  const { rows, askedFor } = await readOf({ customers, resellers: ['r1', 'r2'] }, { kind: 'all-resellers' });
  expect(rows.map(({ customerId, resellerId }) => [customerId, resellerId])).toEqual([
    ['p', 'r1'],
    ['q', 'r2'],
  ]);
  expect(askedFor).toEqual(['r1', 'r2']);
});

test('a worker that dies again and again reads the same in the end', async () => {
  const side = { customers: { '': many(230) } };
  const calm = await readOf(side, { kind: 'mine' });
  const rough = await readOf(side, { kind: 'mine' }, 5);
  expect(rough.deaths).toBeGreaterThan(3);
  expect([rough.rows, rough.read?.summary]).toEqual([calm.rows, calm.read?.summary]);
});
