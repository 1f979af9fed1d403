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
  'access.untested': { zh: '未试（写操作不试）', en: 'Not tried (a write)' },
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
} satisfies Subject;
