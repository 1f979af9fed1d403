import listIssuedPartnerCoupons from './operations/list-issued-partner-coupons.ts';
import listPartnerCouponsRecord from './operations/list-partner-coupons-record.ts';
import reclaimPartnerCoupons from './operations/reclaim-partner-coupons.ts';
import listSubCustomers from './operations/list-sub-customers.ts';
import listIndirectPartners from './operations/list-indirect-partners.ts';
import { describe, expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { createClient } from './client.ts';

const loggedOut: string[] = [];

function answering(status: number, body: string, headers: Record<string, string> = {}) {
  return createClient({
    fetch: () => Promise.resolve(new Response(status === 204 ? null : body, { status, headers })),
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 'secret', accountKey: 'd1', writeMode: 'streamed' }),
    unauthorized: (token) => Promise.resolve(void loggedOut.push(token)),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
}
const coupons = (body: string, status = 200) => listIssuedPartnerCoupons.list(answering(status, body), { offset: 0, limit: 100 });
async function failed(call: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await call.then(
    (value) => new Error(`resolved with ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiError) return error;
  throw error;
}

describe('an error inside a 200 is that error, never an empty list', () => {
  test.each([
    ['the code without a text', '{"error_code":"CBC.0100","error_msg":null}', 'CBC.0100', ''],
    ['a number as code', '{"error_code":151,"error_msg":"no"}', '151', 'no'],
    ['code and message', '{"code":"X.1","message":"no"}', 'X.1', 'no'],
    ['camel case', '{"errorCode":"X.1","errorMsg":"no"}', 'X.1', 'no'],
    ['short names', '{"err_code":"X.1","err_msg":"no"}', 'X.1', 'no'],
    ['under error', '{"error":{"code":"X.1","message":"no","title":"t"}}', 'X.1', 'no'],
    ['under error, as BSS says it', '{"error":{"error_code":"X.1","error_msg":"no"}}', 'X.1', 'no'],
    ['an error that is a text', '{"error":"invalid"}', '', 'invalid'],
    ['under error without a code', '{"error":{"message":"no"}}', '', 'no'],
    ['in a list of errors', '{"errors":[{"code":"X.1","message":"no"}]}', 'X.1', 'no'],
    ['wrapped', '{"data":{"error_code":"X.1","error_msg":"no"}}', 'X.1', 'no'],
    ['in a list', '[{"error_code":"X.1","error_msg":"no"}]', 'X.1', 'no'],
    ['beside an empty list', '{"error_code":"X.1","error_msg":"no","total_count":0,"user_coupons":[]}', 'X.1', 'no'],
    ['a success around a failure', '{"code":0,"data":{"error_code":"X.1","error_msg":"no"}}', 'X.1', 'no'],
  ])('%s', async (_, body, serverCode, serverText) => {
    expect(await failed(coupons(body))).toMatchObject({ code: 'API-400', kind: 'refused', http: 200, serverCode, serverText });
  });

  test.each([
    ['CBC.0151', 'API-403', 'refused'],
    ['CBC.0154', 'API-401', 'refused'],
    ['APIG.0307', 'API-401', 'refused'],
    ['APIG.0308', 'API-429', 'throttled'],
    ['CBC.0999', 'API-500', 'unknown'],
  ])('%s means inside a 200 what it means elsewhere', async (code, ours, kind) => {
    expect(await failed(coupons(JSON.stringify({ error_code: code, error_msg: null })))).toMatchObject({
      code: ours,
      kind,
      serverCode: code,
    });
  });

  test('a refused token is given up, whatever the status', async () => {
    loggedOut.length = 0;
    await failed(coupons('{"error_code":"CBC.0154","error_msg":null}'));
    expect(loggedOut).toEqual(['secret']);
  });

  test('for a write too', async () => {
    const api = answering(200, '{"error_code":"CBC.0100","error_msg":"no"}');
    expect(await failed(reclaimPartnerCoupons.call(api, { couponId: '1' }))).toMatchObject({ kind: 'refused', serverCode: 'CBC.0100' });
  });
});

describe('no answer is taken for a list unless it is one', () => {
  test.each([
    ['an empty object', '{}'],
    ['an empty array', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['a text', '"CBC.0151"'],
    ['a page', '<html><body>log in</body></html>'],
    ['rows and count that are null', '{"total_count":null,"user_coupons":null}'],
    ['the documented success and nothing else', '{"error_code":"CBC.0000","error_msg":""}'],
    ['success of a gateway and nothing else', '{"code":0,"message":"ok"}'],
    ['a list in a wrapper', '{"data":{"total_count":0,"user_coupons":[]}}'],
    ['rows that are no list', '{"total_count":1,"user_coupons":{"coupon_id":"1"}}'],
    ['rows that are no objects', '{"total_count":1,"user_coupons":["1"]}'],
    ['another operation’s list', '{"total_count_all":3,"records":[]}'],
  ])('%s', async (_, body) => {
    expect(await failed(coupons(body))).toMatchObject({ code: 'API-DRIFT', kind: 'unknown' });
  });

  test.each([
    ['records', (body: string) => listPartnerCouponsRecord.list(answering(200, body), { offset: 0, limit: 1 })],
    ['customers', (body: string) => listSubCustomers.list(answering(200, body), { offset: 0, limit: 1 })],
    ['resellers', (body: string) => listIndirectPartners.list(answering(200, body), { offset: 0, limit: 1 })],
  ])('nor for %s', async (_, list) => {
    expect((await failed(list('{}'))).code).toBe('API-DRIFT');
    expect((await failed(list('{"error_code":"CBC.0151"}'))).code).toBe('API-403');
  });

  test.each([
    ['counted as none', '{"total_count":0}', 0],
    ['with the documented success', '{"error_code":"CBC.0000","error_msg":null,"total_count":0,"user_coupons":[]}', 0],
    ['with codes that are null', '{"error_code":null,"error_msg":null,"error":null,"total_count":0,"user_coupons":[]}', 0],
    ['without a count', '{"user_coupons":[]}', null],
  ])('a list that is one: %s', async (_, body, total) => {
    expect(await coupons(body)).toEqual({ rows: [], total, unreadable: 0 });
  });
});

describe('rows', () => {
  test('one without its id cannot be read and is counted; the others stay', async () => {
    const page = await coupons(
      '{"total_count":5,"user_coupons":[{"status":2},{"coupon_id":null},{"coupon_id":""},null,{"coupon_id":2026010500001001,"balance":62.10}]}',
    );
    expect(page).toMatchObject({ total: 5, unreadable: 4 });
    expect(page.rows.map(({ couponId, balance }) => [couponId, balance])).toEqual([['2026010500001001', { text: '62.10', fen: 6210 }]]);
  });

  test('one whose amount is no amount has another form: nothing is done with the list', async () => {
    const error = await failed(coupons('{"total_count":1,"user_coupons":[{"coupon_id":"1","balance":{}}]}'));
    expect(error).toMatchObject({ code: 'API-DRIFT', serverText: 'user_coupons.0.balance' });
  });

  test('what the contract promises must be there', async () => {
    const api = answering(200, '{"count":1,"customer_infos":[{"customer_id":"c1"}]}');
    expect((await failed(listSubCustomers.list(api, { offset: 0, limit: 1 }))).serverText).toBe('customer_infos.0.account_name');
  });

  test('a line of the log without an id is known by what it says', async () => {
    const line = { operation_type: '2', coupon_id: '7', operation_time: '2026-01-05T09:12:01Z', operation_amount: 1.5 };
    const api = answering(200, JSON.stringify({ total_count: 2, records: [line, {}] }));
    const page = await listPartnerCouponsRecord.list(api, { offset: 0, limit: 100 });
    expect(page).toMatchObject({ rows: [{ recordId: '2|7|2026-01-05T09:12:01Z|1.5' }], unreadable: 1 });
  });
});

describe('an answer that failed by its status', () => {
  test.each([
    ['keeps its code without a text', '{"error_code":"CBC.99000048","error_msg":null}', 'CBC.99000048', ''],
    ['keeps a number', '{"code":40012,"message":"no"}', '40012', 'no'],
    ['keeps a text without a code', '{"error_msg":"no"}', '', 'no'],
    ['needs neither', '<html></html>', '', ''],
  ])('%s', async (_, body, serverCode, serverText) => {
    expect(await failed(coupons(body, 400))).toMatchObject({ code: 'API-400', kind: 'refused', http: 400, serverCode, serverText });
  });
});

describe('requests', () => {
  test.each([
    ['a text that is too long', { couponId: 'x'.repeat(65) }],
    ['a page that is too large', { limit: 101 }],
    ['a state that does not exist', { status: '9' }],
  ])('%s: nothing is sent', async (_, query) => {
    const call = listIssuedPartnerCoupons.list(answering(200, '{"total_count":0}'), { offset: 0, limit: 1, ...query });
    expect(await failed(call)).toMatchObject({ code: 'API-103', kind: 'not-sent' });
  });
});
