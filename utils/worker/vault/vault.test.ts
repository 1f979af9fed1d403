import { describe, expect, test } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import type { IssuedToken, SignInInput } from '../api/iam.ts';
import { createVault, type Area } from './index.ts';

const start = Date.UTC(2026, 0, 5, 9);
const issued: IssuedToken = {
  token: 'TOKEN-SECRET',
  accountKey: 'd1',
  accountName: 'acme',
  operatorId: 'u1',
  operatorName: 'op',
  expiresAt: start + 86_400_000,
  serverTime: start,
};

function area(kept = new Map<string, unknown>()): Area & { kept: Map<string, unknown> } {
  return {
    kept,
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => Promise.resolve(void kept.set(key, structuredClone(value))),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

function setup(answer: IssuedToken | Error = issued, probing = (): Promise<void> => Promise.resolve()) {
  const modes: ('streamed' | null)[] = [];
  const clock = { now: start };
  const asked: SignInInput[] = [];
  const session = area();
  const local = area();
  const deps = {
    session,
    local,
    now: () => clock.now,
    createToken: (input: SignInInput) => {
      asked.push(input);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    probeWriteMode: async () => {
      await probing();
      return modes.length > 0 ? (modes.shift() ?? null) : ('streamed' as const);
    },
  };
  return { vault: createVault(deps), again: () => createVault(deps), clock, asked, session, local, modes };
}
const form = { account: ' acme ', user: 'op', password: 'PASSWORD-SECRET' };

describe('signing in', () => {
  test('names account and operator, survives the worker, not the session', async () => {
    const { vault, again, session } = setup();
    expect(await vault.signIn(form)).toMatchObject({
      state: 'signed-in',
      identity: { accountKey: 'd1', operatorId: 'u1' },
      canWrite: true,
    });
    expect(await again().credential()).toEqual({ token: 'TOKEN-SECRET', accountKey: 'd1', writeMode: 'streamed' });
    session.kept.clear();
    expect(await again().state()).toEqual({ state: 'signed-out', remembered: { accountName: 'acme', userName: 'op', operatorId: 'u1' } });
  });

  test('the password is nowhere, the token not in lasting storage nor in the state', async () => {
    const { vault, session, local } = setup();
    const state = await vault.signIn({ ...form, passcode: '123456', userId: 'u1' });
    expect(JSON.stringify([...session.kept])).not.toContain('PASSWORD-SECRET');
    expect(JSON.stringify([...session.kept])).not.toContain('123456');
    expect(JSON.stringify([[...local.kept], state])).not.toMatch(/SECRET|123456/);
  });

  test('an MFA code needs the user id once, then it is remembered for this user only', async () => {
    const { vault, asked } = setup();
    await expect(vault.signIn({ ...form, passcode: '123456' })).rejects.toMatchObject({ code: 'AUTH-106' });
    expect(asked).toHaveLength(0);
    await vault.signIn({ ...form, passcode: '123456', userId: 'u1' });
    await vault.signIn({ ...form, passcode: '654321' });
    expect(asked[1]?.mfa).toEqual({ userId: 'u1', passcode: '654321' });
    await expect(vault.signIn({ ...form, user: 'other', passcode: '1' })).rejects.toMatchObject({ code: 'AUTH-106' });
  });

  test('a refusal quotes IAM; an incomplete form never leaves', async () => {
    const { vault, asked } = setup(new ApiError('API-401', { kind: 'refused', http: 401, serverCode: '401', serverText: 'wrong' }));
    await expect(vault.signIn(form)).rejects.toMatchObject({ code: 'AUTH-105', params: { text: 'wrong' } });
    await expect(vault.signIn({ ...form, password: '' })).rejects.toMatchObject({ code: 'AUTH-103' });
    expect(asked).toHaveLength(1);
    expect((await vault.state()).state).toBe('signed-out');
  });
});

describe('states', () => {
  test('expires by the server clock, a computer clock off by an hour does no harm', async () => {
    const { vault, clock } = setup();
    clock.now = start - 3_600_000;
    await vault.signIn(form);
    clock.now += 86_400_000 - 61_000;
    expect((await vault.state()).state).toBe('signed-in');
    clock.now += 2000;
    expect((await vault.state()).state).toBe('expired');
    await expect(vault.credential()).rejects.toMatchObject({ code: 'AUTH-102' });
  });

  test('a 401 ends this token, not the next one', async () => {
    const { vault } = setup();
    await vault.signIn(form);
    await vault.refused('an older token');
    expect((await vault.state()).state).toBe('signed-in');
    await vault.refused('TOKEN-SECRET');
    expect((await vault.state()).state).toBe('expired');
  });

  test('another account or another operator is refused', async () => {
    const { vault } = setup();
    await vault.signIn(form);
    expect((await vault.state({ accountKey: 'd2' })).state).toBe('wrong-account');
    await expect(vault.credential({ accountKey: 'd1', operatorId: 'u2' })).rejects.toMatchObject({ code: 'AUTH-104' });
    await expect(vault.credential({ accountKey: 'd1', operatorId: 'u1' })).resolves.toBeDefined();
  });

  test('locked: nobody confirms, a running job keeps its token', async () => {
    const { vault } = setup();
    await vault.signIn(form);
    await vault.lock();
    expect((await vault.state()).state).toBe('locked');
    await expect(vault.actor()).rejects.toMatchObject({ code: 'AUTH-107' });
    await expect(vault.credential()).resolves.toBeDefined();
  });

  test('no safe way to write at sign-in: reading works, and the way is looked for again', async () => {
    const { vault, modes } = setup();
    modes.push(null, null);
    expect(await vault.signIn(form)).toMatchObject({ state: 'signed-in', canWrite: false });
    expect(await vault.findWriteMode()).toBe(false);
    expect(await vault.findWriteMode()).toBe(true);
    expect(await vault.credential()).toMatchObject({ writeMode: 'streamed' });
  });

  test('signing out forgets the token, and the names if asked', async () => {
    const { vault, session, local } = setup();
    await vault.signIn(form);
    await vault.signOut();
    expect(session.kept.size).toBe(0);
    expect(local.kept.size).toBe(1);
    await vault.signOut({ forget: true });
    expect(local.kept.size).toBe(0);
    await expect(vault.credential()).rejects.toMatchObject({ code: 'AUTH-101' });
  });
});

test('somebody who signs out while a sign-in is under way stays signed out, and forgotten', async () => {
  const go = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const { vault, session, local } = setup(issued, () => {
    reached.resolve();
    return go.promise;
  });
  const signingIn = vault.signIn(form);
  await reached.promise;
  await vault.signOut({ forget: true });
  go.resolve();
  await expect(signingIn).rejects.toMatchObject({ code: 'AUTH-101' });
  expect([await vault.state(), [...session.kept], [...local.kept]]).toEqual([{ state: 'signed-out', remembered: null }, [], []]);
});
