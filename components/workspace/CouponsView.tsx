import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { AccountGate } from '../account/AccountGate.tsx';
import { ask } from '../own-pages/extension-client.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { createChooseStore } from './coupons/choose-store.ts';
import { ChooseCoupons } from './coupons/ChooseCoupons.tsx';
import { createPreviewStore } from './coupons/preview-store.ts';
import { PreviewPane } from './coupons/PreviewPane.tsx';
import type { ViewProps } from './view-props.ts';

function createStores() {
  const preview = createPreviewStore({ ask, confirmed: ({ jobId }) => location.replace(`#jobs/${jobId}`) });
  const choose = createChooseStore({
    ask,
    planned: (plan) => {
      preview.show(plan);
      location.hash = `#coupons/${plan.planId}`;
    },
  });
  return { preview, choose };
}

/** View: which coupons to take back, the preview, and the confirmation. Needs the room of a tab. */
export function CouponsView({ detail, account, inTab }: ViewProps) {
  const [{ choose, preview }] = useState(createStores);
  useEffect(() => {
    if (inTab) void choose.takeProposal();
  }, [inTab]);
  if (!inTab) {
    return (
      <EmptyState title={t('coupons.needsTab')}>
        <p>{t('coupons.needsTabWhy')}</p>
        <p>
          <a href={`/workspace.html#coupons${detail && `/${detail}`}`} target="_blank">
            {t('workspace.openTab')}
          </a>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <h2>{t('coupons.title')}</h2>
      <AccountGate store={account} why={t('coupons.signInWhy')}>
        {detail === '' ? (
          <ChooseCoupons store={choose} account={account} />
        ) : (
          <PreviewPane planId={detail} store={preview} choose={choose} account={account} />
        )}
      </AccountGate>
    </>
  );
}
