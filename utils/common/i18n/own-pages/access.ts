import type { Subject } from '../entry.ts';

/** Permission items and the check of them. */
export default {
  'access.title': { zh: '所需权限项', en: 'Permission items needed' },
  'access.about': {
    zh: '权限项由伙伴的系统管理员在伙伴中心“组织”下的角色里授予。一项用途列有几个权限项时，有其中任何一个即可。“核对我的权限”会把每项查询各调用一次，只读取、不改动任何内容。',
    en: 'The partner’s administrator grants permission items through the roles under 组织 (Organization) in Partner Center. Where several items are listed for one purpose, any one of them is enough. “Check my access” makes each query once; it only reads and changes nothing.',
  },
  'access.what': { zh: '用途', en: 'What for' },
  'access.item': { zh: '权限项', en: 'Permission item' },
  'access.result': { zh: '核对结果', en: 'Result' },
  'access.notChecked': { zh: '未核对', en: 'Not checked' },
  'access.yes': { zh: '可用', en: 'Works' },
  'access.no': { zh: '没有权限', en: 'Not permitted' },
  'access.untested': { zh: '未试（写操作，或须先指定客户、月份）', en: 'Not tried (a write, or it needs a customer or a month)' },
  'access.unclear': { zh: '未能确定', en: 'Unclear' },
  'access.check': { zh: '核对我的权限', en: 'Check my access' },
  'access.signInFirst': { zh: '请先登录。', en: 'Sign in first.' },
  'access.note': {
    zh: '标有“仅总经销商”的用途只有总经销商能用，解决方案提供商在这几项被拒绝属于正常。权限改动后，令牌可能在 30 分钟内失效，需要重新登录。',
    en: 'What is marked “distributor only” is open to distributors alone; that a solution provider is refused there is normal. After a change of permissions the token may die within 30 minutes, and you sign in again.',
  },
  'access.for.ListIssuedPartnerCoupons': { zh: '读取已发放代金券', en: 'Read issued coupons' },
  'access.for.ReclaimPartnerCoupons': { zh: '回收代金券', en: 'Take coupons back' },
  'access.for.ListPartnerCouponsRecord': {
    zh: '读取发放和回收记录（核对实际回收金额）',
    en: 'Read issue and reclaim records (the amount really taken)',
  },
  'access.for.ListQuotaCoupons': {
    zh: '读取代金券额度（来源额度的余额和有效期）',
    en: 'Read coupon quotas (rest and expiry of the source)',
  },
  'access.for.ListSubCustomers': { zh: '读取客户名称', en: 'Read names of customers' },
  'access.for.ListIndirectPartners': { zh: '读取云经销商名单（仅总经销商）', en: 'Read the list of resellers (distributor only)' },
  'access.for.ListIssuedCouponQuotas': {
    zh: '读取发给云经销商的代金券额度（仅总经销商）',
    en: 'Read coupon quotas given to resellers (distributor only)',
  },
  'access.for.ListCouponQuotasRecords': {
    zh: '读取额度的发放和回收记录（仅总经销商）',
    en: 'Read issue and reclaim records of quotas (distributor only)',
  },
  'access.for.ReclaimCouponQuotas': {
    zh: '回收发给云经销商的代金券额度（仅总经销商）',
    en: 'Take quotas back from resellers (distributor only)',
  },
  'access.for.ListCustomersBalancesDetail': { zh: '读取客户的可用额度和欠费', en: 'Read balances and debts of customers' },
  'access.for.ListPartnerBalances': { zh: '读取伙伴账户余额和可拨款额度', en: 'Read the partner’s balances and what may be allocated' },
  'access.for.ReclaimToPartnerAccount': { zh: '回收客户账户余额', en: 'Take balances back from customers' },
  'access.for.ListPartnerAdjustRecords': {
    zh: '读取调账记录（核对余额是否已回收；没有它不能回收余额）',
    en: 'Read adjustment records (whether a balance was taken back; without it no balance can be)',
  },
  'access.for.ListPartnerAccountChangeRecords': {
    zh: '读取收支明细（当天已回收的总额，含其他操作员）',
    en: 'Read income and expenses (what was taken back today, by other operators too)',
  },
  'access.for.ListSubcustomerMonthlyBills': { zh: '读取客户月度消费账单', en: 'Read monthly bills of customers' },
  'access.for.ListConsumeSubCustomers': { zh: '读取某月有消费的客户名单', en: 'Read which customers consumed in a month' },
  'access.for.ListCustomerOrders': { zh: '读取客户的待支付订单（停机风险）', en: 'Read customers’ unpaid orders (risk of a stop)' },
  'access.for.ListCustomerOnDemandResources': {
    zh: '读取客户的按需资源（停机风险）',
    en: 'Read customers’ on-demand resources (risk of a stop)',
  },
} satisfies Subject;
