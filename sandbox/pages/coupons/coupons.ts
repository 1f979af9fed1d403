import type { PageView } from '../frame/page-view.ts';
import { pickUpCouponList } from '../widgets/small-lists.ts';
import { params, variant } from '../params.ts';
import { createTabs, type Pane } from '../widgets/tabs.ts';
import { issuedCoupons } from './issued-coupons.ts';
import { issuedQuotas } from './issued-quotas.ts';
import { ownQuotas } from './own-quotas.ts';

function vouchers(tab: string | null, signal: AbortSignal): Node {
  const panes: Pane[] = [
    { title: '代金券额度', content: ownQuotas },
    { title: '已发放代金券', content: issuedCoupons },
  ];
  if (params.logIn.role === 'distributor') panes.push({ title: '已发放代金券额度', content: issuedQuotas });
  const wanted = { issued: 1, quotas: 2 }[tab ?? ''] ?? 0;
  return createTabs({
    panes,
    active: Math.min(wanted, panes.length - 1),
    level2: true,
    rebuild: variant('router-tabs'),
    liveForm: variant('live-dom'),
    signal,
  });
}

/** 销售 > 客户 > 券管理. `?tab=issued` opens 已发放代金券, `?tab=quotas` a distributor's 已发放代金券额度. */
export const coupons: PageView = {
  title: '券管理',
  content: ({ query }, signal) =>
    createTabs({
      panes: [
        { title: '代金券管理', content: (inner) => vouchers(query.get('tab') ?? params.search.get('tab'), inner) },
        { title: '提货券管理', content: pickUpCouponList },
      ],
      active: 0,
      rebuild: variant('router-tabs'),
      liveForm: variant('live-dom'),
      signal,
    }),
};
