import { createStore } from 'zustand/vanilla';
import type { AccessLine, AccountState, NeededItem } from '../../utils/common/account.ts';
import type { ErrorData } from '../../utils/common/errors.ts';
import { errorData } from '../../utils/common/errors.ts';
import type { MessageInput } from '../../utils/common/messages.ts';
import type { Ask } from '../own-pages/extension-client.ts';
import type { Loading } from '../own-pages/loader.ts';
import { createLoader } from '../own-pages/loader.ts';

export interface AccountView extends Loading {
  readonly account: AccountState | undefined;
  /** A call that a person waits for is under way. */
  readonly busy: boolean;
  /** Why the last thing that was asked for did not happen. */
  readonly refused: ErrorData | undefined;
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
    refused: undefined,
    access: undefined,
    needed: [],
    askingToSignOut: false,
  }));

  const { load, overtake } = createLoader(state, async () => ({ account: await ask('account.state', {}) }));

  /** Runs what a person asked for. What was read before it ended may be of before it, and is not shown. */
  async function attempt(task: () => Promise<Partial<AccountView>>): Promise<void> {
    overtake();
    state.setState({ busy: true, refused: undefined });
    try {
      const change = await task();
      overtake();
      state.setState({ ...change, busy: false });
    } catch (thrown) {
      overtake();
      state.setState({ busy: false, refused: errorData(thrown) });
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
