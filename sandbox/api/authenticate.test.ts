import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessKeyOf, PROVIDER, RESELLER, secretKeyOf } from '../world/accounts.ts';
import { sign } from './signature.ts';
import { COUPONS, RECLAIM, START, startFarSide, usable, type FarSide, type Reply } from './test-far-side.ts';

let far: FarSide;
beforeAll(async () => {
  far = await startFarSide();
});
afterAll(() => far.close());

function sdkDate(ms: number): string {
  return new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function signed(path: string, at: number, body = '', secret = secretKeyOf(PROVIDER, 'ops-full')): Promise<Reply> {
  const method = body === '' ? 'GET' : 'POST';
  const [bare = '', rawQuery = ''] = path.split('?');
  const headers = { host: 'bss.myhuaweicloud.com', 'x-sdk-date': sdkDate(at) };
  const signature = sign({ method, path: bare, rawQuery, headers, bodyText: body }, ['host', 'x-sdk-date'], secret);
  const authorization = `SDK-HMAC-SHA256 Access=${accessKeyOf(PROVIDER, 'ops-full')}, SignedHeaders=host;x-sdk-date, Signature=${signature}`;
  return far.ask({ method, path, headers: { ...headers, authorization }, ...(body === '' ? {} : { body }) });
}

test('a signed request is taken, also with a query in any order and a body', async () => {
  expect((await signed(`${COUPONS}?status=2&limit=5`, START)).status).toBe(200);
  const { couponId } = usable(far.world, PROVIDER);
  expect((await signed(RECLAIM, START, JSON.stringify({ coupon_id: couponId }))).status).toBe(204);
});

test('a wrong secret and a clock off by an hour are 401', async () => {
  expect((await signed(COUPONS, START, '', 'wrong')).json['error_code']).toBe('APIG.0301');
  const late = await signed(COUPONS, START - 3_600_000);
  expect([late.status, late.json['error_code']]).toEqual([401, 'APIG.0301']);
});

test('no credential and an unknown token are 401', async () => {
  expect((await far.ask({ path: COUPONS })).status).toBe(401);
  expect((await far.ask({ path: COUPONS, token: 'unknown' })).status).toBe(401);
});

test('a reseller gets a token and no answer', async () => {
  const reply = await far.ask({ path: COUPONS, token: await far.signIn(RESELLER) });
  expect([reply.status, reply.json['error_code']]).toEqual([403, 'CBC.0151']);
});

test('an operator without the item is refused, in both ways', async () => {
  const token = await far.signIn(PROVIDER, 'ops-read');
  const coupon = usable(far.world, PROVIDER);
  expect((await far.reclaim(token, coupon)).json['error_code']).toBe('CBC.0151');
  far.control.setSwitches({ missingPermission: 'CBC.18000016' });
  const reply = await far.reclaim(token, coupon);
  expect([reply.status, reply.json['error_code'], coupon.state]).toEqual([400, 'CBC.18000016', 2]);
  expect((await far.ask({ path: COUPONS, token })).status).toBe(200);
});
