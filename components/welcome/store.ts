import { createStore } from 'zustand/vanilla';
import { errorData } from '../../utils/common/errors.ts';
import type { Language } from '../../utils/common/i18n/locale.ts';
import type { Settings } from '../../utils/common/settings.ts';
import { defaultSettings } from '../../utils/common/settings.ts';
import type { Ask } from '../own-pages/extension-client.ts';
import type { Notice } from '../own-pages/NoticeToast.tsx';

interface Needs {
  readonly ask: Ask;
  readonly showLanguage: (language: Language) => void;
}

interface WelcomeState {
  readonly settings: Settings;
  readonly notice: Notice | undefined;
}

/** State of the welcome page: the settings that it names, and the one that it can change. */
export function createWelcomeStore({ ask, showLanguage }: Needs) {
  const state = createStore<WelcomeState>(() => ({ settings: defaultSettings, notice: undefined }));

  async function adopt(answer: Promise<Settings>): Promise<void> {
    try {
      const settings = await answer;
      state.setState({ settings });
      showLanguage(settings.language);
    } catch (thrown) {
      state.setState({ notice: { tone: 'error', error: errorData(thrown) } });
    }
  }

  return {
    state,
    load: () => adopt(ask('settings.get', {})),
    setLanguage: (language: Language) => adopt(ask('settings.set', { language })),
    closeNotice: () => state.setState({ notice: undefined }),
  };
}
