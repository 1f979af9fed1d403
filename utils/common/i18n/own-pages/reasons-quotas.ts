import type { Subject } from '../entry.ts';

/** Why a quota given to a reseller is not touched, and what could not be read of it. */
export default {
  'missing.open-coupons': {
    zh: '部分云经销商的代金券或其来源额度没有读全（需要权限项 BPC_ITEM_SUBCUSTSERV_030200 和 BPC_ITEM_SUBCUSTSERV_030102）：无法判断额度上是否还有未用完的代金券，这些额度不预选。',
    en: 'The coupons of some resellers, or their source quotas, were not read whole (permission items BPC_ITEM_SUBCUSTSERV_030200 and BPC_ITEM_SUBCUSTSERV_030102): whether coupons still hang on a quota is not known, so these quotas are not preselected.',
  },
  'reason.coupons-open': {
    zh: '还有由它发放、未用完的代金券：请先回收这些代金券，再重新核对额度',
    en: 'coupons issued from it still hold value: take these back first, then preview the quota again',
  },
  'reason.coupons-unread': {
    zh: '没有读全由它发放的代金券，无法判断是否还有未用完的',
    en: 'the coupons issued from it were not read whole, so it is not known whether some still hold value',
  },
  'reason.quota-invalid': { zh: '已失效', en: 'invalid' },
  'reason.quota-adjusting': { zh: '调整中，请稍后重新核对', en: 'being adjusted, preview again later' },
  'reason.quota-frozen': { zh: '已冻结，只有状态有效的额度可以回收', en: 'frozen: only a valid quota can be taken back' },
  'reason.quota-not-found': {
    zh: '不在接口列表中（不存在，或不是您发放给云经销商的额度）',
    en: 'not in the API’s list (does not exist, or is no quota that you gave to a reseller)',
  },
  'reason.quota-not-read': {
    zh: '没有读到：额度列表或操作记录没有读完整，无法判断，请重新核对或分批',
    en: 'not read: the list of quotas or the log could not be read to its end, so nothing is said of this one; preview again or split the list',
  },
  'reason.quota-drifted': {
    zh: '与核对时不同（剩余额度或云经销商有变化），没有执行',
    en: 'not as previewed (its rest or its reseller changed), not touched',
  },
} satisfies Subject;
