import { expect, test } from 'vitest';
import { createClient, type ClientDeps } from './client.ts';
import listCustomersBalancesDetail from './operations/list-customers-balances-detail.ts';

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

test('customers go out one object each, at most 100; null, other currencies and measures stay visible', async () => {
  const answer = { customer_balances: [{ customer_id: 'a', amount: 0.29, debt_amount: null, currency: 'USD', measure_id: 3 }] };
  const { client, sent } = setup(answer);
  const { value } = await listCustomersBalancesDetail.call(client, { customerIds: ['a', 'b'] });
  expect(sent[0]?.body).toBe('{"customer_infos":[{"customer_id":"a"},{"customer_id":"b"}]}');
  expect(value.balances?.rows).toEqual([{ customerId: 'a', amount: { text: '0.29', fen: 29 }, debt: null, currency: 'USD', measure: '3' }]);
  const many = Array.from({ length: 101 }, String);
  await expect(listCustomersBalancesDetail.call(client, { customerIds: many })).rejects.toMatchObject({ code: 'API-103' });
});
