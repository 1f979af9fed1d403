import { createStore } from 'zustand/vanilla';
import { errorData } from '../../utils/common/errors.ts';
import type { FactCount } from '../../utils/common/facts/messages.ts';
import type { PageHealthEntry } from '../../utils/common/health.ts';
import type { Language } from '../../utils/common/i18n/locale.ts';
import type { Settings } from '../../utils/common/settings.ts';
import { defaultSettings } from '../../utils/common/settings.ts';
import type { Ask } from '../own-pages/extension-client.ts';
import type { Loading } from '../own-pages/loader.ts';
import { createLoader } from '../own-pages/loader.ts';
import type { Notice } from '../own-pages/NoticeToast.tsx';

export interface OptionsState extends Loading {
  readonly settings: Settings;
  readonly health: readonly PageHealthEntry[];
  readonly facts: readonly FactCount[];
  readonly notice: Notice | undefined;
}

interface Needs {
  readonly ask: Ask;
  readonly showLanguage: (language: Language) => void;
  /** Hands a text file to the browser for saving. */
  readonly saveFile: (name: string, text: string) => void;
  /** UTC milliseconds. */
  readonly now: () => number;
}

/** State of the options page. The worker keeps the settings; what is shown is always what it answered. */
export function createOptionsStore({ ask, showLanguage, saveFile, now }: Needs) {
  const state = createStore<OptionsState>(() => ({
    status: 'loading',
    error: undefined,
    settings: defaultSettings,
    health: [],
    facts: [],
    notice: undefined,
  }));

  const { load, overtake } = createLoader(state, async () => {
    const [settings, health, facts] = await Promise.all([ask('settings.get', {}), ask('health.list', {}), ask('facts.list', {})]);
    return { settings, health, facts };
  });

  /** Runs a task whose failure is a notice. */
  async function attempt(task: () => Promise<Notice>): Promise<void> {
    try {
      state.setState({ notice: await task() });
    } catch (thrown) {
      state.setState({ notice: { tone: 'error', error: errorData(thrown) } });
    }
  }

  const set = (change: Partial<Settings>): Promise<void> =>
    attempt(async () => {
      const settings = await ask('settings.set', change);
      overtake();
      state.setState({ settings });
      showLanguage(settings.language);
      return { tone: 'done', key: 'options.saved' };
    });

  return {
    state,
    load,
    set,
    closeNotice: () => state.setState({ notice: undefined }),
    setHelper(id: string, on: boolean): Promise<void> {
      const others = state.getState().settings.helpersOff.filter((off) => off !== id);
      return set({ helpersOff: on ? others : [...others, id] });
    },
    exportLog: () =>
      attempt(async () => {
        const entries = await ask('log.export', {});
        const day = new Date(now()).toISOString().slice(0, 10);
        saveFile(`partner-center-companion-log-${day}.json`, JSON.stringify(entries, null, 2));
        return { tone: 'done', key: 'options.log.exported', params: { count: entries.length } };
      }),
    deleteFacts: (groups: readonly FactCount[]) =>
      attempt(async () => {
        const { count } = await ask('facts.delete', { groups: groups.map(({ kind, account }) => ({ kind, account })) });
        state.setState({ facts: await ask('facts.list', {}) });
        return { tone: 'done', key: 'facts.deleted', params: { count } };
      }),
    deleteHistory: () =>
      attempt(async () => {
        const ids = (await ask('share.list', {})).map((entry) => entry.id);
        await ask('share.delete', { ids });
        return { tone: 'done', key: 'history.deleted', params: { count: ids.length } };
      }),
  };
}
