import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORDS, PROVIDER } from '../world/accounts.ts';
import { contract } from './contract.ts';
import { OPERATIONS } from './operations/index.ts';
import { COUPONS, credentials, RECLAIM, startFarSide, TOKENS, type FarSide } from './test-far-side.ts';

let far: FarSide;
let token: string;

beforeAll(async () => {
  far = await startFarSide();
  token = await far.signIn();
});
afterEach(() => expect(far.world.breaches).toEqual([]));
afterAll(() => far.close());

const get = (path: string) => far.ask({ path, token });

test('a region has an IAM host of its own', async () => {
  const body = credentials(PROVIDER, 'ops-full', PASSWORDS['ops-full']);
  const reply = await far.ask({ ...TOKENS, host: 'iam.cn-north-1.myhuaweicloud.com', body });
  expect(reply.status).toBe(201);
  const domains = await far.ask({
    host: 'iam.cn-north-1.myhuaweicloud.com',
    path: '/v3/auth/domains',
    token: String(reply.headers['x-subject-token']),
  });
  expect(domains.json).toMatchObject({ domains: [{ name: PROVIDER }] });
});

test('what the contract lets every partner call, and is not built, answers 501', async () => {
  const known = await contract();
  const any = known.operations().filter(({ callers, operationId }) => callers.includes('partner') && !OPERATIONS.has(operationId));
  for (const { method, path } of any) {
    const reply = method === 'get' ? await get(path) : await far.ask({ path, token, method, body: {} });
    // 400 where the contract wants a field.
    expect([400, 501]).toContain(reply.status);
  }
});

test('a body above 12 MB is refused as the gateway does it', async () => {
  const body = { coupon_id: 'x'.repeat(12 * 1024 * 1024) };
  const reply = await far.ask({ path: RECLAIM, token, body });
  expect([reply.status, reply.json['error_code']]).toEqual([413, 'APIG.0201']);
  expect((await far.ask({ ...TOKENS, body })).status).toBe(413);
}, 30_000);

test('a path that cannot be decoded is no error of ours', async () => {
  const reply = await get('/v2/orders/customer-orders/details/%');
  expect([reply.status, reply.json['error_code']]).toEqual([400, 'APIG.0201']);
});

describe('values that no calendar and no number has', () => {
  test.each([
    'create_time_begin=2026-02-30T00:00:00Z',
    'create_time_begin=2026-02-01T24:00:00Z',
    'limit=1e3',
    'limit=%205',
    'limit=0x10',
    'limit=5.0',
    '__proto__=1',
    'constructor=1',
  ])('%s is refused', async (query) => {
    const reply = await get(`${COUPONS}?${query}`);
    expect([reply.status, reply.json['error_code']]).toEqual([400, 'CBC.0100']);
  });

  test.each(['limit=5', 'offset=0', 'limit=05', 'create_time_begin=2024-02-29T23:59:59Z'])('%s is taken', async (query) => {
    expect((await get(`${COUPONS}?${query}`)).status).toBe(200);
  });
});
