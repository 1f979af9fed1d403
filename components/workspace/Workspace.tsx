import { t } from '../../utils/common/i18n/t.ts';
import { PageHead } from '../PageHead.tsx';
import { Nav } from '../ui/Nav.tsx';
import { useFragment } from '../use-fragment.ts';
import { useInTab } from '../use-in-tab.ts';
import { viewOf, views } from './views.ts';

/** The workspace, in the side panel or in a tab of its own. */
export function Workspace() {
  const { id, View } = viewOf(useFragment());
  const inTab = useInTab();
  return (
    <div class="pcc-page">
      <PageHead title={t('workspace.title')}>
        <div class="pcc-row">
          {!inTab && (
            <a href={`/workspace.html#${id}`} target="_blank">
              {t('workspace.openTab')}
            </a>
          )}
          <a href="/options.html" target="_blank">
            {t('options.title')}
          </a>
        </div>
      </PageHead>
      <Nav label={t('workspace.title')} current={id} items={views.map((view) => ({ id: view.id, text: t(view.title) }))} />
      <main>
        <View />
      </main>
    </div>
  );
}
