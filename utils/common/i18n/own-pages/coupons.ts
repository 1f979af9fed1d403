import type { Subject } from '../entry.ts';

/** What is known of a coupon, and what a job with coupons is called. */
export default {
  'couponState.1': { zh: '未激活', en: 'Not activated' },
  'couponState.2': { zh: '有效', en: 'Valid (有效)' },
  'couponState.3': { zh: '已使用', en: 'Used' },
  'couponState.4': { zh: '已过期', en: 'Expired' },
  'couponState.5': { zh: '已回收', en: 'Taken back' },
  'coupon.id': { zh: '代金券 ID', en: 'Coupon ID' },
  'coupon.customer': { zh: '客户', en: 'Customer' },
  'coupon.reseller': { zh: '云经销商', en: 'Reseller' },
  'coupon.amount': { zh: '余额', en: 'Balance' },
  'coupon.face': { zh: '面值', en: 'Face value' },
  'coupon.expire': { zh: '有效期至（UTC+8）', en: 'Valid until (UTC+8)' },
  'coupon.quota': { zh: '来源额度', en: 'Source quota' },
  'coupon.nameUnknown': { zh: '名称未读到', en: 'name not read' },
  'coupon.quotaRest': { zh: '来源额度剩余', en: 'Rest of the quota' },
  'coupon.quotaExpire': { zh: '来源额度有效期至（UTC+8）', en: 'Quota valid until (UTC+8)' },
  'coupons.items': { zh: '{count} 张代金券', en: { one: '{count} coupon', other: '{count} coupons' } },
  'coupons.means': {
    zh: '将逐张回收 {count} 张代金券的全部余额，合计 {amount}。回收不能撤销；若要给回客户，只能重新发放。回收后价值退到哪里（额度或账户），以华为云为准。',
    en: {
      one: 'The whole balance of {count} coupon, {amount} in total, is taken back. This cannot be undone; a customer gets the value back only by a new coupon. Where the value goes (quota or account) is decided by Huawei Cloud.',
      other:
        'The whole balance of {count} coupons, {amount} in total, is taken back one by one. This cannot be undone; a customer gets the value back only by a new coupon. Where the value goes (quota or account) is decided by Huawei Cloud.',
    },
  },
  'coupons.act': { zh: '回收 {count} 张代金券', en: { one: 'Take back {count} coupon', other: 'Take back {count} coupons' } },
  'coupons.lookUp': { zh: '“券管理 › 代金券管理 › 已发放代金券”', en: '券管理 › 代金券管理 › 已发放代金券' },
} satisfies Subject;
