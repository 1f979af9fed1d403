import type { PageView } from '../frame/page-view.ts';
import { pickUpCouponList } from '../widgets/small-lists.ts';
import { params, variant } from '../params.ts';
import { createTabs, type Pane } from '../widgets/tabs.ts';
import { issuedCoupons } from './issued-coupons.ts';
import { issuedQuotas, ownQuotas } from './quotas.ts';

function vouchers(signal: AbortSignal): Node {
  const panes: Pane[] = [
    { title: '代金券额度', content: ownQuotas },
    { title: '已发放代金券', content: issuedCoupons },
  ];
  if (params.logIn.role === 'distributor') panes.push({ title: '已发放代金券额度', content: issuedQuotas });
  const wantsIssued = params.search.get('tab') === 'issued';
  return createTabs({
    panes,
    active: wantsIssued ? 1 : 0,
    level2: true,
    rebuild: variant('router-tabs'),
    liveForm: variant('live-dom'),
    signal,
  });
}

/** 销售 > 客户 > 券管理. `?tab=issued` opens 已发放代金券. */
export const coupons: PageView = {
  title: '券管理',
  content: (_route, signal) =>
    createTabs({
      panes: [
        { title: '代金券管理', content: vouchers },
        { title: '提货券管理', content: pickUpCouponList },
      ],
      active: 0,
      rebuild: variant('router-tabs'),
      liveForm: variant('live-dom'),
      signal,
    }),
};
