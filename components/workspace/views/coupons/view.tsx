import { defineView } from '../../define-view.ts';
import reclaimCoupons from '../../kinds/reclaim-coupons/kind.tsx';
import { planView } from '../../plan-view.tsx';

/** Coupons to take back from customers. */
export default defineView({
  title: 'view.coupons',
  icon: 'coupon',
  order: 20,
  needs: { tab: { title: 'coupons.needsTab', why: 'coupons.needsTabWhy' } },
  View: planView(reclaimCoupons),
});
