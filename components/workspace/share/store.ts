import { createStore } from 'zustand/vanilla';
import { errorData } from '../../../utils/common/errors.ts';
import type { ShareEntry } from '../../../utils/common/share/entry.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import type { ShareState } from './state.ts';
import { accountsOf, ofAccount, pageSize } from './state.ts';

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
    filter: '',
    limit: pageSize,
    revealed: new Set(),
    qrOf: undefined,
    askingToDeleteAll: false,
    notice: undefined,
  }));

  let lastLoad = 0;

  /** Reads the history again; what is on show stays until the answer is there, and an overtaken answer is dropped. */
  async function load(): Promise<void> {
    lastLoad += 1;
    const thisLoad = lastLoad;
    try {
      const [list, settings] = await Promise.all([ask('share.list', {}), ask('settings.get', {})]);
      if (thisLoad !== lastLoad) return;
      const entries = list.toSorted((a, b) => b.at - a.at || b.id - a.id);
      const accounts = accountsOf(entries);
      const { account } = state.getState();
      state.setState({
        status: 'ready',
        error: undefined,
        entries,
        retentionDays: settings.retentionDays,
        account: account !== undefined && accounts.includes(account) ? account : accounts[0],
      });
    } catch (thrown) {
      const error = errorData(thrown);
      state.setState({ status: 'failed', error, notice: { tone: 'error', error } });
    }
  }

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
    setFilter: (filter: string) => state.setState({ filter, limit: pageSize }),
    setAccount: (account: string) => state.setState({ account, limit: pageSize }),
    showMore: () => state.setState(({ limit }) => ({ limit: limit + pageSize })),
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
    /** Deletes all of the chosen account, whatever the filter hides. */
    async deleteAll(): Promise<void> {
      state.setState({ askingToDeleteAll: false });
      await remove(ofAccount(state.getState()).map((entry) => entry.id));
    },
  };
}
