import { expect, test } from 'vitest';
import { createClient, type ClientDeps } from './client.ts';
import { ApiError } from './api-error.ts';
import listCustomersBalancesDetail from './operations/list-customers-balances-detail.ts';
import listPartnerAccountChangeRecords from './operations/list-partner-account-change-records.ts';
import listSubcustomerMonthlyBills from './operations/list-subcustomer-monthly-bills.ts';
import reclaimToPartnerAccount from './operations/reclaim-to-partner-account.ts';

function setup(answer: unknown) {
  const sent: { url: string; body: unknown }[] = [];
  const deps: ClientDeps = {
    fetch: (input, init) => {
      sent.push({ url: String(input), body: init?.body });
      return Promise.resolve(new Response(JSON.stringify(answer)));
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 'secret', accountKey: 'd1', writeMode: 'fresh-connection' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  };
  return { client: createClient(deps), sent };
}

test.each([
  [1, '0.01'],
  [29, '0.29'],
  [100, '1'],
  [123_456_789_012, '1234567890.12'],
  [214_748_364_700, '2147483647'],
])('%i fen go out as %s yuan', async (fen, yuan) => {
  const { client, sent } = setup({ trans_id: 'RE1' });
  const { value } = await reclaimToPartnerAccount.call(client, { customerId: 'c', amount: fen });
  expect(sent[0]?.body).toBe(`{"customer_id":"c","amount":${yuan}}`);
  expect(value.transId).toBe('RE1');
});

test.each([0, -1, 0.5, 214_748_364_701, Number.NaN])('%d fen are not sent', async (fen) => {
  const { client, sent } = setup({ trans_id: 'RE1' });
  const call = reclaimToPartnerAccount.call(client, { customerId: 'c', amount: fen });
  await expect(call).rejects.toMatchObject({ code: 'API-103', kind: 'not-sent' } satisfies Partial<ApiError>);
  expect(sent).toEqual([]);
});

test('a success without a trans_id is no success', async () => {
  const { client } = setup({});
  await expect(reclaimToPartnerAccount.call(client, { customerId: 'c', amount: 1 })).rejects.toMatchObject({ kind: 'unknown' });
});

test('customers go out one object each, at most 100; null, other currencies and measures stay visible', async () => {
  const answer = { customer_balances: [{ customer_id: 'a', amount: 0.29, debt_amount: null, currency: 'USD', measure_id: 3 }] };
  const { client, sent } = setup(answer);
  const { value } = await listCustomersBalancesDetail.call(client, { customerIds: ['a', 'b'] });
  expect(sent[0]?.body).toBe('{"customer_infos":[{"customer_id":"a"},{"customer_id":"b"}]}');
  expect(value.balances?.rows).toEqual([{ customerId: 'a', amount: { text: '0.29', fen: 29 }, debt: null, currency: 'USD', measure: '3' }]);
  const many = Array.from({ length: 101 }, String);
  await expect(listCustomersBalancesDetail.call(client, { customerIds: many })).rejects.toMatchObject({ code: 'API-103' });
});

test('days and months are those of UTC+8', async () => {
  const { client, sent } = setup({ total_count: 0, count: 0 });
  const at = Date.UTC(2026, 0, 31, 16);
  await listPartnerAccountChangeRecords.list(client, { balance: 'BALANCE_TYPE_DEBIT', from: at - 1, to: at, offset: 0, limit: 100 });
  await listSubcustomerMonthlyBills.list(client, { month: at, chargeMode: '3', offset: 0, limit: 100 });
  expect(sent.map(({ url }) => url.split('?')[1])).toEqual([
    'balance_type=BALANCE_TYPE_DEBIT&trade_time_begin=2026-01-31&trade_time_end=2026-02-01&offset=0&limit=100',
    'cycle=2026-02&charge_mode=3&offset=0&limit=100',
  ]);
});

test('sums of one customer and service are told apart, and what paid them is read', async () => {
  const sum = { customer_id: 'a', cloud_service_type: 'obs', charge_mode: '3', bill_type: '0', amount: 1.2 };
  const account_details = [{ balance_type: 'BALANCE_TYPE_DEBIT', amount: 1.2, bill_type: '0' }];
  const { client } = setup({ count: 3, bill_sums: [{ ...sum, account_details }, { ...sum, bill_type: '1', amount: -0.2 }, { amount: 1 }] });
  const { rows, unreadable } = await listSubcustomerMonthlyBills.list(client, { month: 0, chargeMode: '3', offset: 0, limit: 100 });
  expect(new Set(rows.map(({ sumId }) => sumId)).size).toBe(2);
  expect(rows[0]?.paid?.rows).toEqual([{ from: 'BALANCE_TYPE_DEBIT', amount: { text: '1.2', fen: 120 }, billType: '0' }]);
  expect([rows[1]?.amount?.fen, rows[1]?.paid, unreadable]).toEqual([-20, null, 1]);
});
