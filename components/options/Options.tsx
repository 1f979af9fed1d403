import { useEffect, useState } from 'preact/hooks';
import { errorText, t } from '../../utils/common/i18n/t.ts';
import { AccessCheck } from '../account/AccessCheck.tsx';
import { AccountPanel } from '../account/AccountPanel.tsx';
import { createAccountStore } from '../account/store.ts';
import { ask } from '../own-pages/extension-client.ts';
import { LanguageChoice } from '../own-pages/LanguageChoice.tsx';
import { NoticeToast } from '../own-pages/NoticeToast.tsx';
import { PageHead } from '../own-pages/PageHead.tsx';
import { showLanguage } from '../own-pages/page-language.ts';
import { saveJson } from '../../utils/page/save-file.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Nav } from '../ui/Nav.tsx';
import { useRefresh } from '../hooks/use-refresh.ts';
import { useStore } from '../hooks/use-store.ts';
import { DataKept } from './DataKept.tsx';
import { FactsKept } from './FactsKept.tsx';
import { Helpers } from './Helpers.tsx';
import { PageHealth } from './PageHealth.tsx';
import { Section } from './Section.tsx';
import { ServiceLists } from './ServiceLists.tsx';
import { ShareTemplate } from './ShareTemplate.tsx';
import { createOptionsStore } from './store.ts';

interface Props {
  /** Ids of all page helpers that were built in. */
  readonly helperIds: readonly string[];
}

/** The options page: everything on one page, each section reachable by its fragment. */
export function Options({ helperIds }: Props) {
  const [store] = useState(() => createOptionsStore({ ask, showLanguage, saveFile: saveJson, now: Date.now }));
  const [account] = useState(() => createAccountStore(ask));
  const state = useStore(store.state, (whole) => whole);
  useEffect(() => {
    void store.load();
    void account.load();
  }, [store]);
  useRefresh(account.load);
  useEffect(() => {
    // The browser looked for the section before it was there.
    if (state.status === 'ready') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [state.status]);
  const { settings } = state;
  const sections = [
    {
      id: 'account',
      text: t('account.title'),
      body: () => (
        <>
          <p>{t('account.about')}</p>
          <AccountPanel store={account} />
          <h3>{t('access.title')}</h3>
          <AccessCheck store={account} />
        </>
      ),
    },
    {
      id: 'language',
      text: t('options.language'),
      body: () => <LanguageChoice language={settings.language} onChoose={(language) => void store.set({ language })} />,
    },
    {
      id: 'helpers',
      text: t('options.helpers'),
      body: () => <Helpers ids={helperIds} off={settings.helpersOff} onToggle={(id, on) => void store.setHelper(id, on)} />,
    },
    {
      id: 'share-template',
      text: t('options.template'),
      body: () => <ShareTemplate saved={settings.shareTemplate} onSave={(shareTemplate) => void store.set({ shareTemplate })} />,
    },
    {
      id: 'service-lists',
      text: t('options.services'),
      body: () => <ServiceLists saved={settings.serviceLists} onSave={(serviceLists) => void store.set({ serviceLists })} />,
    },
    { id: 'page-health', text: t('options.health'), body: () => <PageHealth entries={state.health} /> },
    {
      id: 'log',
      text: t('options.log'),
      body: () => (
        <>
          <p>{t('options.log.about')}</p>
          <Button onPress={() => void store.exportLog()}>{t('options.log.export')}</Button>
        </>
      ),
    },
    {
      id: 'data',
      text: t('options.data'),
      body: () => (
        <>
          <DataKept
            days={settings.retentionDays}
            onDays={(retentionDays) => void store.set({ retentionDays })}
            onDelete={() => void store.deleteHistory()}
          />
          <FactsKept facts={state.facts} onDelete={(groups) => void store.deleteFacts(groups)} />
        </>
      ),
    },
  ];
  return (
    <div class="pcc-page" data-width="narrow">
      <PageHead title={t('options.title')} />
      <Nav label={t('options.title')} items={sections} />
      <main>
        {state.status === 'loading' && <p class="pcc-soft">{t('pages.loading')}</p>}
        {state.status === 'failed' && (
          <EmptyState title={t('options.failed')}>
            <p role="alert">{state.error && errorText(state.error.code, state.error.params)}</p>
            <Button onPress={() => void store.load()}>{t('action.retry')}</Button>
          </EmptyState>
        )}
        {state.status === 'ready' &&
          sections.map(({ id, text, body }) => (
            <Section key={id} id={id} title={text}>
              {body()}
            </Section>
          ))}
      </main>
      <NoticeToast notice={state.notice} onClose={store.closeNotice} />
    </div>
  );
}
