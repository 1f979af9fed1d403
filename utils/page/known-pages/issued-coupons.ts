import { knownPage, table } from '../known-page.ts';

/**
 * 已发放代金券: coupons that were issued to customers (manual: 券管理 › 代金券管理, for all three roles), and 已发放代金券额度:
 * quotas that a distributor gave to resellers (only a distributor has the tab). Tabs, 回收 and its state words are
 * documented; the columns are not, their words are those of the neighbouring pages.
 */
export default knownPage({
  title: ['券管理'],
  parts: {
    issuedCoupons: table({
      tabs: [['代金券管理'], ['已发放代金券']],
      columns: {
        couponId: ['代金券ID', '代金券编号', '券ID', '优惠券ID'],
        state: ['状态', '代金券状态', '使用状态'],
      },
      rowActions: { reclaim: ['回收'] },
    }),
    quotas: table({
      tabs: [['代金券管理'], ['已发放代金券额度']],
      columns: {
        quotaId: ['额度编号', '额度ID', '代金券额度编号'],
        state: ['状态', '额度状态', '代金券状态', '使用状态'],
      },
      rowActions: { reclaim: ['回收'] },
    }),
  },
});

/** States in which the manual says that a coupon or a quota can be taken back: the newer word, then the older one. */
export const reclaimableStates = ['有效', '可使用'];
