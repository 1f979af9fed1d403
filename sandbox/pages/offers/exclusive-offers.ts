import { params, variant } from '../params.ts';
import type { PageView } from '../frame/page-view.ts';
import { createTabs, type Pane } from '../widgets/tabs.ts';
import { goods } from './goods.ts';
import { applicationList, businessDiscountList, offerList } from '../widgets/small-lists.ts';

/** 销售 > 云商店 > 专属优惠. The order of its tabs is not documented. */
export const exclusiveOffers: PageView = {
  title: '专属优惠',
  content: (route, signal) => {
    const panes: Pane[] = [
      { title: '专属优惠', content: offerList },
      { title: '专属优惠申请', content: applicationList },
      { title: '优惠商品', content: goods },
    ];
    if (params.logIn.role !== 'reseller') panes.push({ title: '商务折扣', content: businessDiscountList });
    const wantsGoods = (route.query.get('tab') ?? params.search.get('tab')) === 'goods';
    return createTabs({
      panes,
      active: wantsGoods ? 2 : 0,
      rebuild: variant('router-tabs'),
      liveForm: variant('live-dom'),
      signal,
    });
  },
};
