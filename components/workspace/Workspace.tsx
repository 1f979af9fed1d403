import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { createAccountStore } from '../account/store.ts';
import { ask } from '../own-pages/extension-client.ts';
import { PageHead } from '../own-pages/PageHead.tsx';
import { Nav } from '../ui/Nav.tsx';
import { useFragment } from '../hooks/use-fragment.ts';
import { useInTab } from '../hooks/use-in-tab.ts';
import { useRefresh } from '../hooks/use-refresh.ts';
import { viewOf, views } from './navigation.ts';
import { NeedsTab } from './NeedsTab.tsx';

/** The workspace, in the side panel or in a tab of its own. */
export function Workspace() {
  const fragment = useFragment();
  const { view, detail } = viewOf(fragment);
  const inTab = useInTab();
  const [account] = useState(() => createAccountStore(ask));
  useEffect(() => void account.load(), [account]);
  useRefresh(account.load);
  if (!view) return null;
  const address = `/workspace.html${fragment || `#${view.id}`}`;
  const tab = inTab ? undefined : view.needs?.tab;
  return (
    <div class="pcc-page">
      <PageHead title={t('workspace.title')}>
        <div class="pcc-row">
          {!inTab && (
            <a href={address} target="_blank">
              {t('workspace.openTab')}
            </a>
          )}
          <a href="/options.html" target="_blank">
            {t('options.title')}
          </a>
        </div>
      </PageHead>
      <Nav label={t('workspace.title')} current={view.id} items={views.map(({ id, title, icon }) => ({ id, text: t(title), icon }))} />
      <main>
        {tab ? (
          <NeedsTab title={t(tab.title)} why={t(tab.why)} address={address} />
        ) : (
          <view.View key={view.id} detail={detail} account={account} inTab={inTab} />
        )}
      </main>
    </div>
  );
}
