import type { PageView } from '../frame/page-view.ts';
import { params, variant } from '../params.ts';
import { createTabs } from '../widgets/tabs.ts';
import { goods } from './goods.ts';
import { productInfoList } from '../widgets/small-lists.ts';

/** 销售 > 云商店 > 商品信息: a plain list; for the reseller also a way to 优惠商品, as one of two manual pages says. */
export const productInfo: PageView = {
  title: '商品信息',
  content: (route, signal) => {
    if (params.logIn.role !== 'reseller') return productInfoList();
    const wantsGoods = (route.query.get('tab') ?? params.search.get('tab')) === 'goods';
    return createTabs({
      panes: [
        { title: '商品信息', content: productInfoList },
        { title: '优惠商品', content: goods },
      ],
      active: wantsGoods ? 1 : 0,
      rebuild: variant('router-tabs'),
      liveForm: variant('live-dom'),
      signal,
    });
  },
};
