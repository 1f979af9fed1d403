import listIssuedPartnerCoupons from './operations/list-issued-partner-coupons.ts';
import listPartnerCouponsRecord from './operations/list-partner-coupons-record.ts';
import reclaimPartnerCoupons from './operations/reclaim-partner-coupons.ts';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '../../common/errors.ts';
import { ApiError } from './api-error.ts';
import { createClient, type ClientDeps } from './client.ts';
import { createToken } from './iam.ts';
import type { WriteMode } from './write-mode.ts';

interface Sent {
  url: string;
  init: RequestInit & { duplex?: string };
}

function setup(answers: (Response | Error)[], options: Partial<ClientDeps> & { writeMode?: WriteMode | null } = {}) {
  const sent: Sent[] = [];
  const refused = vi.fn(() => Promise.resolve());
  const client = createClient({
    fetch: (input, init) => {
      sent.push({ url: String(input), init: init ?? {} });
      const answer = answers.shift();
      if (!answer) throw new Error('no more answers');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    pace: { take: () => Promise.resolve(), refused },
    credential: () =>
      Promise.resolve({ token: 'secret', accountKey: 'd1', writeMode: options.writeMode === undefined ? 'streamed' : options.writeMode }),
    sleep: () => Promise.resolve(),
    random: () => 0,
    ...options,
  });
  return { client, sent, refused };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const failed = async (call: Promise<unknown>): Promise<ApiError> => {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw new Error('not an ApiError', { cause: error });
  return error;
};

describe('reading', () => {
  test('no credentials, no cache, no redirect; empty values are left out, lists repeat their key', async () => {
    const { client, sent } = setup([json(200, { total_count: 0, records: [] }, { Date: 'Mon, 05 Jan 2026 09:00:00 GMT' })]);
    await listPartnerCouponsRecord.list(client, { couponIds: ['1', '2'], operations: ['2'], offset: 0, limit: 100 });
    expect(sent[0]?.url).toBe(
      'https://bss.myhuaweicloud.com/v2/promotions/benefits/partner-coupons/records/query?operation_types=2&coupon_ids=1&coupon_ids=2&offset=0&limit=100',
    );
    expect(sent[0]?.init).toMatchObject({ method: 'GET', redirect: 'error', credentials: 'omit', cache: 'no-store' });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('amounts keep their text; more than two decimals cannot be acted on; null and unknown values do no harm', async () => {
    const body =
      '{"total_count":2,"user_coupons":[{"coupon_id":"1","status":2,"balance":62.35,"is_frozen":"0","new_field":1},{"coupon_id":"2","status":9,"balance":0.125,"face_value":null}]}';
    const { client } = setup([new Response(body)]);
    const page = await listIssuedPartnerCoupons.list(client, { offset: 0, limit: 100, expireFrom: 0, expireTo: 1_000 });
    expect(page.rows[0]).toMatchObject({ balance: { text: '62.35', fen: 6235 }, status: '2' });
    expect(page.rows[1]).toMatchObject({ balance: { text: '0.125', fen: null }, status: '9', faceValue: null, expireTime: null });
  });

  test('bounds of the API are exclusive, ours include both ends', async () => {
    const { client, sent } = setup([json(200, { total_count: 0 })]);
    await listIssuedPartnerCoupons.list(client, { offset: 0, limit: 1, expireFrom: Date.UTC(2026, 0, 1), expireTo: Date.UTC(2026, 0, 2) });
    const query = new URL(sent[0]?.url ?? '').searchParams;
    expect(query.get('expire_time_begin')).toBe('2025-12-31T23:59:59Z');
    expect(query.get('expire_time_end')).toBe('2026-01-02T00:00:01Z');
  });

  test('an answer that is not as the contract says is API-DRIFT and is not asked for again', async () => {
    const { client, sent } = setup([json(200, { total_count: 'many' })]);
    const error = await failed(listIssuedPartnerCoupons.list(client, { offset: 0, limit: 1 }));
    expect(error).toMatchObject({ code: 'API-DRIFT', kind: 'unknown', serverText: 'total_count' });
    expect(sent).toHaveLength(1);
  });

  test('is repeated after a lost answer, a 500 and a 429; a 429 slows the pace', async () => {
    const { client, sent, refused } = setup([
      new TypeError('Failed to fetch'),
      json(500, { error_code: 'CBC.0999', error_msg: 'x' }),
      json(429, { error_code: 'APIG.0308', error_msg: 'x' }),
      json(200, { total_count: 0 }),
    ]);
    await listIssuedPartnerCoupons.list(client, { offset: 0, limit: 1 });
    expect(sent).toHaveLength(4);
    expect(refused).toHaveBeenCalledTimes(1);
  });

  test.each([
    [400, 'refused', 'API-400'],
    [401, 'refused', 'API-401'],
    [403, 'refused', 'API-403'],
    [404, 'refused', 'API-400'],
    [408, 'unknown', 'API-500'],
  ])('%i is %s', async (status, kind, code) => {
    const body = { error_code: 'CBC.0100', error_msg: 'why' };
    const { client } = setup(Array.from({ length: 4 }, () => json(status, body, { 'X-Request-Id': 'r1' })));
    const error = await failed(listIssuedPartnerCoupons.list(client, { offset: 0, limit: 1 }));
    expect(error).toMatchObject({ kind, code, http: status, requestId: 'r1', serverCode: 'CBC.0100', serverText: 'why' });
  });

  test('an error code inside a 200 is a refusal', async () => {
    const { client } = setup([json(200, { error_code: 'CBC.99000037', error_msg: 'no' })]);
    expect((await failed(listIssuedPartnerCoupons.list(client, { offset: 0, limit: 1 }))).kind).toBe('refused');
  });
});

describe('writing', () => {
  test('under HTTP/2 the body is a stream, which nothing can resend', async () => {
    const { client, sent } = setup([new Response(null, { status: 204, headers: { 'X-Request-Id': 'r7' } })]);
    expect((await reclaimPartnerCoupons.call(client, { couponId: '77' })).requestId).toBe('r7');
    expect(sent[0]?.init.duplex).toBe('half');
    expect(await new Response(sent[0]?.init.body).text()).toBe('{"coupon_id":"77"}');
  });

  test('takes its turn beforehand, once, and then does not queue', async () => {
    const take = vi.fn(() => Promise.resolve());
    const { client } = setup([new Response(null, { status: 204 })], { pace: { take, refused: () => Promise.resolve() } });
    await client.turn('ReclaimPartnerCoupons');
    await reclaimPartnerCoupons.call(client, { couponId: '77' });
    expect(take.mock.calls).toEqual([['ReclaimPartnerCoupons', 'd1']]);
  });

  test('with fresh connections the body is plain', async () => {
    const { client, sent } = setup([new Response(null, { status: 204 })], { writeMode: 'fresh-connection' });
    await reclaimPartnerCoupons.call(client, { couponId: '77', resellerId: 'res1' });
    expect(sent[0]?.init.body).toBe('{"coupon_id":"77","indirect_partner_id":"res1"}');
  });

  test('without a known way to write, nothing leaves', async () => {
    const { client, sent } = setup([], { writeMode: null });
    expect(await failed(reclaimPartnerCoupons.call(client, { couponId: '77' }))).toMatchObject({ code: 'API-102', kind: 'not-sent' });
    expect(sent).toHaveLength(0);
  });

  test.each([
    ['a lost answer', new TypeError('Failed to fetch'), 'API-104'],
    ['a 500', json(500, {}), 'API-500'],
    ['a 200 where 204 is promised', json(200, {}), 'API-DRIFT'],
    ['a 302', new Response(null, { status: 302 }), 'API-500'],
  ])('%s is unknown and never sent again', async (_name, answer, code) => {
    const { client, sent } = setup([answer]);
    expect(await failed(reclaimPartnerCoupons.call(client, { couponId: '77' }))).toMatchObject({ kind: 'unknown', code });
    expect(sent).toHaveLength(1);
  });

  test('an answer that never ends is cut off and unknown', async () => {
    const endless = new Response(new ReadableStream({ start: (controller) => controller.error(new DOMException('t', 'TimeoutError')) }));
    const { client } = setup([endless], { timeout: () => AbortSignal.abort() });
    expect(await failed(reclaimPartnerCoupons.call(client, { couponId: '77' }))).toMatchObject({ kind: 'unknown', code: 'API-105' });
  });

  test('signed out while waiting for the pace: not sent', async () => {
    let asked = 0;
    const { client, sent } = setup([], {
      credential: () => {
        asked += 1;
        if (asked > 1) throw new AppError('AUTH-101');
        return Promise.resolve({ token: 't', accountKey: 'd1', writeMode: 'streamed' });
      },
    });
    expect(await failed(reclaimPartnerCoupons.call(client, { couponId: '77' }))).toMatchObject({ kind: 'not-sent', code: 'AUTH-101' });
    expect(sent).toHaveLength(0);
  });
});

describe('tokens', () => {
  const body = {
    token: {
      expires_at: '2026-01-06T09:08:49.965000Z',
      domain: { id: 'd1', name: 'acme' },
      user: { id: 'u1', name: 'op', domain: { id: 'd1', name: 'acme' } },
    },
  };

  test('the token comes from the header, account and operator from the body', async () => {
    const { client, sent } = setup([json(201, body, { 'X-Subject-Token': 'T' })], { credential: () => Promise.resolve(null) });
    const issued = await createToken(client, { account: 'acme', user: 'op', password: 'p', mfa: { userId: 'u1', passcode: '123456' } });
    expect(issued).toMatchObject({ token: 'T', accountKey: 'd1', operatorId: 'u1', expiresAt: Date.UTC(2026, 0, 6, 9, 8, 49, 965) });
    const request = v.parse(
      v.object({ auth: v.object({ identity: v.object({ methods: v.array(v.string()) }) }) }),
      JSON.parse(String(sent[0]?.init.body)),
    );
    expect(request.auth.identity.methods).toEqual(['password', 'totp']);
    expect(sent[0]?.init.headers).not.toHaveProperty('X-Auth-Token');
  });

  test('a log-in is never repeated: wrong passwords lock the user', async () => {
    const { client, sent } = setup([json(500, { error: { code: 500, message: 'x', title: 'y' } })], {
      credential: () => Promise.resolve(null),
    });
    await failed(createToken(client, { account: 'a', user: 'u', password: 'p' }));
    expect(sent).toHaveLength(1);
  });

  test('quotes the text of IAM', async () => {
    const { client } = setup([json(401, { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } })], {
      credential: () => Promise.resolve(null),
    });
    expect((await failed(createToken(client, { account: 'a', user: 'u', password: 'p' }))).serverText).toBe(
      'The username or password is wrong.',
    );
  });
});
