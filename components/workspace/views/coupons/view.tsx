import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../../utils/common/i18n/t.ts';
import { AccountGate } from '../../../account/AccountGate.tsx';
import { ask } from '../../../own-pages/extension-client.ts';
import { createChooseStore } from '../../coupons/choose-store.ts';
import { ChooseCoupons } from '../../coupons/ChooseCoupons.tsx';
import { createPreviewStore } from '../../coupons/preview-store.ts';
import { PreviewPane } from '../../coupons/PreviewPane.tsx';
import type { ViewProps } from '../../define-view.ts';
import { defineView } from '../../define-view.ts';

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

/** Which coupons to take back, the preview, and the confirmation. */
function Coupons({ detail, account }: ViewProps) {
  const [{ choose, preview }] = useState(createStores);
  useEffect(() => void choose.takeProposal(), [choose]);
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

export default defineView({
  title: 'view.coupons',
  icon: 'coupon',
  order: 20,
  needs: { tab: { title: 'coupons.needsTab', why: 'coupons.needsTabWhy' } },
  View: Coupons,
});
