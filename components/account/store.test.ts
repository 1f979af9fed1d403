import { describe, expect, test } from 'vitest';
import type { AccountState } from '../../utils/common/account.ts';
import { AppError } from '../../utils/common/errors.ts';
import type { Ask } from '../own-pages/extension-client.ts';
import { createAccountStore } from './store.ts';

const signedIn: AccountState = {
  state: 'signed-in',
  identity: { accountKey: 'k', accountName: 'example-provider', operatorId: 'o', operatorName: 'ops-full' },
  expiresAt: 1,
  canWrite: true,
};
const signedOut: AccountState = { state: 'signed-out', remembered: null };
const password = 'Secret-password-1';
const form = { account: 'example-provider', user: 'ops-full', password };

function setUp(answers: Readonly<Record<string, () => unknown>>) {
  const asked: { name: string; input: unknown }[] = [];
  const ask = (async (name: string, input: unknown) => {
    asked.push({ name, input });
    return answers[name]?.() ?? null;
  }) as unknown as Ask;
  return { store: createAccountStore(ask), asked };
}

describe('account', () => {
  test('a sign-in shows who is signed in and keeps no password', async () => {
    const { store } = setUp({ 'account.signIn': () => signedIn });
    await store.signIn(form);
    expect(store.state.getState()).toMatchObject({ account: signedIn, busy: false, refused: undefined });
    expect(JSON.stringify(store.state.getState())).not.toContain(password);
  });

  test('a refused sign-in says why in the service’s own words and keeps no password', async () => {
    const { store } = setUp({
      'account.state': () => signedOut,
      'account.signIn': () => {
        throw new AppError('AUTH-105', { text: 'The username or password is wrong.' });
      },
    });
    await store.load();
    await store.signIn(form);
    const state = store.state.getState();
    expect(state.refused).toEqual({ code: 'AUTH-105', params: { text: 'The username or password is wrong.' } });
    expect(state).toMatchObject({ account: signedOut, busy: false });
    expect(JSON.stringify(state)).not.toContain(password);
  });

  test('signing out passes on what is to go, and a refusal leaves the sign-in in view', async () => {
    const { store, asked } = setUp({
      'account.state': () => signedIn,
      'account.signOut': () => {
        throw new AppError('JOB-112');
      },
    });
    await store.load();
    store.askToSignOut(true);
    await store.signOut({ forget: true, deleteKept: true });
    expect(asked.at(-1)).toEqual({ name: 'account.signOut', input: { forget: true, deleteKept: true } });
    expect(store.state.getState()).toMatchObject({ account: signedIn, refused: { code: 'JOB-112' }, askingToSignOut: false });
  });

  test('the permission items are there before anybody signed in', async () => {
    const needed = [{ operation: 'ListIssuedPartnerCoupons', items: ['BPC_ITEM_SUBCUSTSERV_030200'] }];
    const { store } = setUp({ 'account.state': () => signedOut, 'access.needed': () => needed });
    await store.loadNeeded();
    expect(store.state.getState()).toMatchObject({ needed, error: undefined });
  });

  test('the answer of a refresh does not overtake a sign-in', async () => {
    const old = Promise.withResolvers<AccountState>();
    const fresh = Promise.withResolvers<AccountState>();
    const { store } = setUp({ 'account.state': () => old.promise, 'account.signIn': () => fresh.promise });
    const loading = store.load();
    const signing = store.signIn(form);
    old.resolve(signedOut);
    await loading;
    fresh.resolve(signedIn);
    await signing;
    expect(store.state.getState().account).toEqual(signedIn);
  });

  test('an answer of before the sign-in that comes after it is not shown', async () => {
    const old = Promise.withResolvers<AccountState>();
    const { store } = setUp({ 'account.state': () => old.promise, 'account.signIn': () => signedIn });
    const loading = store.load();
    await store.signIn(form);
    old.resolve(signedOut);
    await loading;
    expect(store.state.getState().account).toEqual(signedIn);
  });

  test('why a sign-in was refused stays when the state is read again', async () => {
    const { store } = setUp({
      'account.state': () => signedOut,
      'account.signIn': () => {
        throw new AppError('AUTH-105');
      },
    });
    await store.signIn(form);
    await store.load();
    expect(store.state.getState().refused).toMatchObject({ code: 'AUTH-105' });
  });
});
