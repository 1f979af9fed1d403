import type { Subject } from '../entry.ts';

/** What is known of a coupon: columns and states. */
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
  'coupon.quotaUnknown': { zh: '未知', en: 'not known' },
  'coupon.quotaFacts': { zh: '剩余 {rest}，有效期至 {expire}', en: 'rest {rest}, valid until {expire}' },
} satisfies Subject;
