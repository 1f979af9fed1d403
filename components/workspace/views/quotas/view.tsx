import { defineView } from '../../define-view.ts';
import reclaimQuotas from '../../kinds/reclaim-quotas/kind.tsx';
import { planView } from '../../plan-view.tsx';

/** Quotas to take back from resellers. */
export default defineView({
  title: 'view.quotas',
  icon: 'quota',
  order: 30,
  needs: { tab: { title: 'coupons.needsTab', why: 'coupons.needsTabWhy' } },
  View: planView(reclaimQuotas),
});
