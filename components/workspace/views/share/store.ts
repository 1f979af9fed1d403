import { createStore } from 'zustand/vanilla';
import { errorData } from '../../../../utils/common/errors.ts';
import type { ShareEntry } from '../../../../utils/common/share/entry.ts';
import type { Ask } from '../../../own-pages/extension-client.ts';
import { createLoader } from '../../../own-pages/loader.ts';
import type { ShareState } from './state.ts';
import { accountsOf, ofAccount } from './state.ts';

interface Needs {
  readonly ask: Ask;
  /** Writes the clipboard; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}

export type ShareStore = ReturnType<typeof createShareStore>;

/** State of the Share view and all that can be done in it. The worker keeps the history; this only shows it. */
export function createShareStore({ ask, copy }: Needs) {
  const state = createStore<ShareState>(() => ({
    status: 'loading',
    error: undefined,
    entries: [],
    retentionDays: 0,
    account: undefined,
    selected: new Set(),
    revealed: new Set(),
    qrOf: undefined,
    askingToDeleteAll: false,
    notice: undefined,
  }));

  const { load } = createLoader(state, async () => {
    const [list, settings] = await Promise.all([ask('share.list', {}), ask('settings.get', {})]);
    const entries = list.toSorted((a, b) => b.at - a.at || b.id - a.id);
    const accounts = accountsOf(entries);
    const { account, selected } = state.getState();
    return {
      entries,
      retentionDays: settings.retentionDays,
      account: account !== undefined && accounts.includes(account) ? account : accounts[0],
      selected: new Set(entries.flatMap(({ id }) => (selected.has(id) ? id : []))),
    };
  });

  async function remove(ids: readonly number[]): Promise<void> {
    try {
      await ask('share.delete', { ids: [...ids] });
      state.setState({ notice: { tone: 'done', key: 'history.deleted', params: { count: ids.length } } });
      await load();
    } catch (thrown) {
      state.setState({ notice: { tone: 'error', error: errorData(thrown) } });
    }
  }

  return {
    state,
    load,
    setAccount: (account: string) => state.setState({ account, selected: new Set() }),
    select: (selected: ReadonlySet<number>) => state.setState({ selected }),
    closeNotice: () => state.setState({ notice: undefined }),
    showQr: (qrOf: ShareEntry) => state.setState({ qrOf }),
    closeQr: () => state.setState({ qrOf: undefined }),
    askToDeleteAll: (askingToDeleteAll: boolean) => state.setState({ askingToDeleteAll }),
    toggleCustomer(id: number): void {
      const revealed = new Set(state.getState().revealed);
      if (!revealed.delete(id)) revealed.add(id);
      state.setState({ revealed });
    },
    /** Says "copied" only after the copy succeeded. */
    async copyLink(entry: ShareEntry): Promise<void> {
      try {
        await copy(entry.link);
        state.setState({ notice: { tone: 'done', key: 'action.copied' } });
      } catch {
        state.setState({ notice: { tone: 'error', key: 'history.copyFailed' } });
      }
    },
    deleteOne: (id: number) => remove([id]),
    deleteSelected: () => remove([...state.getState().selected]),
    /** Deletes all of the chosen account, whatever the list shows of it. */
    async deleteAll(): Promise<void> {
      state.setState({ askingToDeleteAll: false });
      await remove(ofAccount(state.getState()).map((entry) => entry.id));
    },
  };
}
