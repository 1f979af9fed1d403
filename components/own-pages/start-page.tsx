import type { ComponentType } from 'preact';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { errorData } from '../../utils/common/errors.ts';
import { t } from '../../utils/common/i18n/t.ts';
import type { OwnKey } from '../../utils/common/i18n/t.ts';
import { log } from '../../utils/common/log.ts';
import { ask } from './extension-client.ts';
import { pageLanguage, showLanguage } from './page-language.ts';
import { reportErrors } from './report-errors.ts';
import { useRefresh } from '../hooks/use-refresh.ts';
import { useStore } from '../hooks/use-store.ts';

/** A page that cannot learn its language is shown in the browser's: what it then asks for will say what is wrong. */
async function readLanguage(): Promise<void> {
  try {
    showLanguage((await ask('settings.get', {})).language);
  } catch (thrown) {
    log('page.language', { code: errorData(thrown).code });
  }
}

function refreshLanguage(): void {
  void readLanguage();
}

/** Starts a page of the extension: its language first, so that nothing flickers, then what it shows. */
export async function startPage(title: OwnKey, Page: ComponentType): Promise<void> {
  const root = document.querySelector('#app');
  if (!root) return;
  reportErrors(ask);
  showLanguage('auto');
  await readLanguage();

  function Root() {
    const locale = useStore(pageLanguage, (state) => state.locale);
    useRefresh(refreshLanguage);
    useLayoutEffect(() => {
      document.title = `${t(title)} · ${t('app.name')}`;
    }, [locale]);
    return <Page />;
  }
  render(<Root />, root);
}
