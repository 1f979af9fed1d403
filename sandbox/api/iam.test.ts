import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HUAWEI_ID, PASSWORDS, PROVIDER, TOTP_SECRET } from '../world/accounts.ts';
import { totpCode } from '../world/totp.ts';
import { COUPONS, credentials, START, startFarSide, TOKENS, type FarSide, type Reply } from './test-far-side.ts';

let far: FarSide;

beforeEach(async () => {
  far = await startFarSide();
  far.world.clock.stop();
  far.world.clock.set(START);
});

afterEach(async () => {
  expect(far.world.breaches).toEqual([]);
  await far.close();
});

function signIn(account: string, name: string, password: string): Promise<Reply> {
  return far.ask({ ...TOKENS, body: credentials(account, name, password) });
}

function mfa(code: string, id?: string): object {
  const operator = far.world.partners.get(PROVIDER)?.operators.get('ops-mfa');
  const user = { domain: { name: PROVIDER }, name: 'ops-mfa', password: PASSWORDS['ops-mfa'] };
  const totp = { user: { id: id ?? operator?.id ?? '', passcode: code } };
  return { auth: { identity: { methods: ['password', 'totp'], password: { user }, totp } } };
}

const messageOf = (reply: Reply): unknown => (reply.json['error'] as { message: unknown } | undefined)?.message;

describe('token', () => {
  test('comes in the header, names account and operator, lives 24 hours', async () => {
    const reply = await signIn(PROVIDER, 'ops-full', PASSWORDS['ops-full']);
    expect(reply.status).toBe(201);
    expect(reply.headers.date).toBe(new Date(START).toUTCString());
    expect(reply.json['token']).toMatchObject({
      domain: { name: PROVIDER },
      user: { name: 'ops-full' },
      issued_at: '2026-03-02T02:00:00.000000Z',
      expires_at: '2026-03-03T02:00:00.000000Z',
    });
    const token = String(reply.headers['x-subject-token']);
    expect((await far.ask({ path: COUPONS, token })).status).toBe(200);
    far.control.advanceClock(86_400_000 - 1);
    expect((await far.ask({ path: COUPONS, token })).status).toBe(200);
    far.control.advanceClock(1);
    const late = await far.ask({ path: COUPONS, token });
    expect([late.status, late.json['error_code']]).toEqual([401, 'APIG.0307']);
    far.control.setSwitches({ expiredToken: 'CBC.0154' });
    expect((await far.ask({ path: COUPONS, token })).json['error_code']).toBe('CBC.0154');
  });

  test('can be revoked, also with a delay', async () => {
    const token = await far.signIn();
    expect(far.control.revokeTokens({ operator: 'ops-full', afterMs: 120_000 })).toBe(1);
    expect((await far.ask({ path: COUPONS, token })).status).toBe(200);
    far.control.advanceClock(120_000);
    expect((await far.ask({ path: COUPONS, token })).status).toBe(401);
  });

  test('for one project is not taken by the partner API', async () => {
    const body = credentials(PROVIDER, 'ops-full', PASSWORDS['ops-full']) as { auth: object };
    const scoped = { auth: { ...body.auth, scope: { project: { name: 'cn-north-4' } } } };
    const reply = await far.ask({ ...TOKENS, body: scoped });
    expect((await far.ask({ path: COUPONS, token: String(reply.headers['x-subject-token']) })).status).toBe(403);
  });
});

describe('log-in that fails', () => {
  test('wrong password, unknown account, MFA and Huawei ID look alike by default', async () => {
    const replies = [
      await signIn(PROVIDER, 'ops-full', 'wrong'),
      await signIn('nobody', 'ops-full', 'wrong'),
      await signIn(PROVIDER, 'ops-mfa', PASSWORDS['ops-mfa']),
      await signIn(HUAWEI_ID, HUAWEI_ID, PASSWORDS['ops-full']),
    ];
    expect(replies.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(new Set(replies.map(messageOf)).size).toBe(1);
    far.control.setSwitches({ iamFailures: 'distinct' });
    expect(messageOf(await signIn(PROVIDER, 'ops-mfa', PASSWORDS['ops-mfa']))).toContain('MFA');
  });

  test('five wrong passwords lock the user for 15 minutes', async () => {
    for (let index = 0; index < 5; index += 1) await signIn(PROVIDER, 'ops-read', 'wrong');
    expect((await signIn(PROVIDER, 'ops-read', PASSWORDS['ops-read'])).status).toBe(401);
    expect((await signIn(PROVIDER, 'ops-full', PASSWORDS['ops-full'])).status).toBe(201);
    far.control.advanceClock(15 * 60_000);
    expect((await signIn(PROVIDER, 'ops-read', PASSWORDS['ops-read'])).status).toBe(201);
  });

  test('MFA wants the code of now and the id of the user', async () => {
    const code = totpCode(TOTP_SECRET, START);
    expect((await far.ask({ ...TOKENS, body: mfa(code) })).status).toBe(201);
    expect((await far.ask({ ...TOKENS, body: mfa(code, 'ops-mfa') })).status).toBe(401);
    expect((await far.ask({ ...TOKENS, body: mfa('000000') })).status).toBe(401);
  });

  test('a broken body is 400 in the shape of IAM', async () => {
    for (const body of ['{', '{}', '{"auth":{}}']) {
      const reply = await far.ask({ ...TOKENS, body });
      expect([reply.status, typeof messageOf(reply)]).toEqual([400, 'string']);
    }
  });
});

test('regions and domains need a token', async () => {
  const host = TOKENS.host;
  const token = await far.signIn();
  expect((await far.ask({ host, path: '/v3/regions' })).status).toBe(401);
  expect(JSON.stringify((await far.ask({ host, path: '/v3/regions', token })).json)).toContain('北京四');
  const domains = await far.ask({ host, path: '/v3/auth/domains', token });
  expect(domains.json['domains']).toMatchObject([{ name: PROVIDER, id: far.world.partners.get(PROVIDER)?.id }]);
  expect((await far.ask({ host, path: COUPONS, token })).status).toBe(404);
});
