import { expect, test } from 'vitest';
import { logEntries } from '../../common/log.ts';
import { createClient } from './client.ts';
import { logFailures } from './log-failures.ts';

const request = {
  operation: 'ListIssuedPartnerCoupons',
  method: 'GET',
  host: 'bss',
  path: '/v2/promotions/benefits/partner-coupons',
  query: { customer_id: 'CUSTOMER-ID' },
  schema: null,
  effect: 'once',
} as const;

function failing(response: () => Promise<Response>) {
  return logFailures(
    createClient({
      fetch: response,
      pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
      credential: () => Promise.resolve({ token: 'TOKEN-SECRET', accountKey: 'd1', writeMode: 'streamed' }),
      sleep: () => Promise.resolve(),
      random: () => 0,
    }),
    'job-1',
  );
}

test('a call that fails is logged with operation, codes, status, request id and job, and nothing else', async () => {
  const body = JSON.stringify({ error_code: 'CBC.0151', error_msg: 'Access denied for ACME 王伟.' });
  const client = failing(() => Promise.resolve(new Response(body, { status: 403, headers: { 'X-Request-Id': 'req-7' } })));
  await expect(client.call(request)).rejects.toMatchObject({ code: 'API-403' });
  expect(logEntries().at(-1)).toEqual({
    at: expect.any(Number),
    event: 'call-failed',
    operation: 'ListIssuedPartnerCoupons',
    code: 'API-403',
    http: 403,
    requestId: 'req-7',
    serverCode: 'CBC.0151',
    job: 'job-1',
  });
  expect(JSON.stringify(logEntries())).not.toMatch(/SECRET|CUSTOMER-ID|ACME|王伟/);
});

test("a code or an id that holds more than that is not kept: it is the far side's text", async () => {
  const body = JSON.stringify({ error_code: '客户 王伟 已冻结', error_msg: null });
  const client = failing(() => Promise.resolve(new Response(body, { status: 400, headers: { 'X-Request-Id': 'a b' } })));
  await expect(client.call(request)).rejects.toBeDefined();
  expect(JSON.stringify(logEntries())).not.toContain('王伟');
  expect(logEntries().at(-1)).toMatchObject({ requestId: '?' });
});

test('no answer is logged without a status', async () => {
  await expect(failing(() => Promise.reject(new TypeError('Failed to fetch'))).call(request)).rejects.toBeDefined();
  expect(logEntries().at(-1)).not.toHaveProperty('http');
  expect(logEntries().at(-1)).toMatchObject({ code: 'API-104', operation: 'ListIssuedPartnerCoupons' });
});
