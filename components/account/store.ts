import { createStore } from 'zustand/vanilla';
import type { AccessLine, AccountState, NeededItem } from '../../utils/common/account.ts';
import type { ErrorData } from '../../utils/common/errors.ts';
import { errorData } from '../../utils/common/errors.ts';
import type { MessageInput } from '../../utils/common/messages.ts';
import type { Ask } from '../own-pages/extension-client.ts';

export interface AccountView {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly account: AccountState | undefined;
  /** A call that a person waits for is under way. */
  readonly busy: boolean;
  /** Why the last thing that was asked for did not happen. */
  readonly error: ErrorData | undefined;
  readonly access: readonly AccessLine[] | undefined;
  /** Permission items of all operations. */
  readonly needed: readonly NeededItem[];
  readonly askingToSignOut: boolean;
}

export type SignInForm = MessageInput<'account.signIn'>;
export type AccountStore = ReturnType<typeof createAccountStore>;

/** Who is signed in, and all that can be done about it. A password passes through a call and is kept nowhere. */
export function createAccountStore(ask: Ask) {
  const state = createStore<AccountView>(() => ({
    status: 'loading',
    account: undefined,
    busy: false,
    error: undefined,
    access: undefined,
    needed: [],
    askingToSignOut: false,
  }));

  async function attempt(task: () => Promise<Partial<AccountView>>): Promise<void> {
    state.setState({ busy: true, error: undefined });
    try {
      state.setState({ ...(await task()), busy: false });
    } catch (thrown) {
      state.setState({ busy: false, error: errorData(thrown) });
    }
  }

  /** Reads the state again; what was shown stays until the answer is there. */
  async function load(): Promise<void> {
    try {
      const account = await ask('account.state', {});
      if (!state.getState().busy) state.setState({ status: 'ready', account });
    } catch (thrown) {
      state.setState({ status: 'failed', error: errorData(thrown) });
    }
  }

  async function loadNeeded(): Promise<void> {
    try {
      state.setState({ needed: await ask('access.needed', {}) });
    } catch (thrown) {
      state.setState({ error: errorData(thrown) });
    }
  }

  return {
    state,
    load,
    loadNeeded,
    signIn: (form: SignInForm) => attempt(async () => ({ status: 'ready', account: await ask('account.signIn', form), access: undefined })),
    signOut: (choice: MessageInput<'account.signOut'>) =>
      attempt(async () => {
        state.setState({ askingToSignOut: false });
        await ask('account.signOut', choice);
        return { account: await ask('account.state', {}), access: undefined };
      }),
    lock: () =>
      attempt(async () => {
        await ask('account.lock', {});
        return { account: await ask('account.state', {}) };
      }),
    checkAccess: () => attempt(async () => ({ access: await ask('account.access', {}) })),
    askToSignOut: (askingToSignOut: boolean) => state.setState({ askingToSignOut }),
  };
}
