import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { createAccountStore } from '../account/store.ts';
import { ask } from '../own-pages/extension-client.ts';
import { KeptList } from '../own-pages/KeptList.tsx';
import { LanguageChoice } from '../own-pages/LanguageChoice.tsx';
import { NoticeToast } from '../own-pages/NoticeToast.tsx';
import { PageHead } from '../own-pages/PageHead.tsx';
import { showLanguage } from '../own-pages/page-language.ts';
import { useStore } from '../hooks/use-store.ts';
import { ApiSteps } from './ApiSteps.tsx';
import { createWelcomeStore } from './store.ts';

/** First run: what works at once, what is kept where, and how to change the language. */
export function Welcome() {
  const [store] = useState(() => createWelcomeStore({ ask, showLanguage }));
  const [account] = useState(() => createAccountStore(ask));
  const { settings, notice } = useStore(store.state, (whole) => whole);
  useEffect(() => {
    void store.load();
    void account.load();
  }, [store]);
  return (
    <div class="pcc-page" data-width="narrow">
      <PageHead title={t('welcome.title')} />
      <main>
        <p class="pcc-note">{t('welcome.thirdParty')}</p>
        <section class="pcc-section">
          <h2>{t('options.language')}</h2>
          <LanguageChoice language={settings.language} onChoose={(language) => void store.setLanguage(language)} />
          <p class="pcc-hint">{t('welcome.languageLater')}</p>
        </section>
        <section class="pcc-section">
          <h2>{t('welcome.share')}</h2>
          <p>{t('welcome.shareAbout')}</p>
          <ol class="pcc-list">
            <li>{t('welcome.step1')}</li>
            <li>{t('welcome.step2')}</li>
            <li>{t('welcome.step3')}</li>
            <li>{t('welcome.step4')}</li>
          </ol>
          <p class="pcc-hint">{t('share.reseller')}</p>
          <p>{t('welcome.workspace')}</p>
        </section>
        <section class="pcc-section">
          <h2>{t('welcome.api')}</h2>
          <ApiSteps account={account} />
        </section>
        <section class="pcc-section">
          <h2>{t('welcome.kept')}</h2>
          <KeptList days={settings.retentionDays} />
          <p>
            <a href="/options.html#data" target="_blank">
              {t('welcome.options')}
            </a>
          </p>
        </section>
      </main>
      <NoticeToast notice={notice} onClose={store.closeNotice} />
    </div>
  );
}
