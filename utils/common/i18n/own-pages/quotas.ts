import type { Subject } from '../entry.ts';

/** Quotas that a distributor gave to resellers: what is known of one, choosing them, and what a job with them is called. */
export default {
  'jobKind.reclaim-quotas': { zh: '回收代金券额度', en: 'Take quotas back' },
  'quotas.title': { zh: '批量回收代金券额度', en: 'Take quotas back' },
  'quotas.about': {
    zh: '收回发给云经销商的代金券额度。只有华为云总经销商有这些额度。先选择额度，再核对；核对只读取，确认之前资金不会变动。“未用完的券”不含发给顾问销售客户的代金券：华为云接口不列出它们。',
    en: 'Takes back coupon quotas that were given to resellers; only a distributor has them. First choose quotas, then preview. A preview only reads; no money moves before you confirm. “Coupons in use” does not count coupons of referral customers: Huawei Cloud’s API does not list them.',
  },
  'quotas.signInWhy': {
    zh: '读取和回收额度要通过华为云接口进行，请用总经销商的账号登录。解决方案提供商和云经销商没有发给云经销商的额度。',
    en: 'Quotas are read and taken back through the Huawei Cloud API: sign in with the distributor’s account. Solution providers and resellers have no quotas that were given to resellers.',
  },
  'quotas.items': { zh: '{count} 笔额度', en: { one: '{count} quota', other: '{count} quotas' } },
  'quotas.means': {
    zh: '将逐笔收回 {count} 笔额度的全部剩余，合计 {amount}。云经销商不能再用它发放代金券。由它发放、还没用完的代金券会怎样，华为云没有说明，请先回收这些代金券。不能撤销，若要给回，只能重新发放额度。',
    en: {
      one: 'The whole rest of {count} quota, {amount} in total, is taken back. The reseller can issue no more coupons from it. What becomes of coupons issued from it that still hold value is not documented: take these back first. This cannot be undone; a reseller gets it back only by a new quota.',
      other:
        'The whole rest of {count} quotas, {amount} in total, is taken back one by one. The resellers can issue no more coupons from them. What becomes of coupons issued from them that still hold value is not documented: take these back first. This cannot be undone; a reseller gets it back only by a new quota.',
    },
  },
  'quotas.act': { zh: '回收 {count} 笔额度', en: { one: 'Take back {count} quota', other: 'Take back {count} quotas' } },
  'quotas.lookUp': { zh: '“券管理 › 代金券管理 › 已发放代金券额度”', en: '券管理 › 代金券管理 › 已发放代金券额度' },
  'quotas.listHint': {
    zh: '每行一笔或几笔；也可以粘贴整行表格，每行只取其中的 16 位额度编号。分不清的行不采用，并说明原因。最多 10,000 笔。',
    en: 'One or several a line; you may also paste whole rows of a table, of which only the 16-digit quota ID is taken. A line that is unclear is not taken, and it is said why. 10,000 at most.',
  },
  'quotas.idHeads': {
    zh: '额度编号,额度ID,代金券额度编号,Quota ID,quota_id',
    en: '额度编号,额度ID,代金券额度编号,Quota ID,quota_id',
  },
  'quotas.allResellers': { zh: '全部云经销商', en: 'All resellers' },
  'quotas.restFrom': { zh: '剩余，从（元）', en: 'Rest from (yuan)' },
  'quotas.restTo': { zh: '剩余，到（元，含）', en: 'Rest to (yuan, included)' },
  'quotas.filterHint': {
    zh: '符合条件的会全部读完并锁定为“已锁定清单”，之后新发放的不会加入。状态、剩余或有效期读不到的不在其中。',
    en: 'All that match are read to the end and frozen as the selection (已锁定清单); quotas given later do not join it. One whose state, rest or validity cannot be read is not among them.',
  },
  'quotas.wrong.expireFrom': { zh: '日期无法识别。', en: 'Not a date.' },
  'quotas.wrong.expireTo': { zh: '日期无法识别，或早于起始日期。', en: 'Not a date, or before the first day.' },
  'quotas.wrong.restFrom': { zh: '金额无法识别。例：1,000.50', en: 'Not an amount. Example: 1,000.50' },
  'quotas.wrong.restTo': { zh: '金额无法识别，或小于起始金额。', en: 'Not an amount, or below the lower amount.' },
  'quota.id': { zh: '额度编号', en: 'Quota ID' },
  'quota.rest': { zh: '剩余', en: 'Rest' },
  'quota.face': { zh: '额度', en: 'Size' },
  'quota.expire': { zh: '有效期至（UTC+8）', en: 'Valid until (UTC+8)' },
  'quota.parent': { zh: '上级额度', en: 'Made from quota' },
  'quota.openCoupons': { zh: '未用完的券', en: 'Coupons in use' },
  'quota.openCouponsSum': { zh: '未用完的券余额', en: 'Value of these' },
  'quotaState.0': { zh: '有效', en: 'Valid (有效)' },
  'quotaState.3': { zh: '已失效', en: 'Invalid' },
  'quotaState.4': { zh: '调整中', en: 'Being adjusted' },
  'quotaState.5': { zh: '已冻结', en: 'Frozen' },
  'quotaState.6': { zh: '已回收', en: 'Taken back' },
  'reading.of.quotas': { zh: '已读取额度', en: 'Quotas read' },
  'notice.quotas': {
    zh: '您好：\n我司已于 {date}收回发放给贵司的华为云代金券额度 {count} 笔，合计 {amount}，贵司不能再用这些额度发放代金券。明细：\n{lines}\n如有疑问，请与我们联系。',
    en: {
      one: 'Hello,\n{date} we took back {count} Huawei Cloud coupon quota that had been given to you, {amount} in total. No more coupons can be issued from it:\n{lines}\nPlease get in touch if you have questions.',
      other:
        'Hello,\n{date} we took back {count} Huawei Cloud coupon quotas that had been given to you, {amount} in total. No more coupons can be issued from them:\n{lines}\nPlease get in touch if you have questions.',
    },
  },
  'notice.lineOfQuota': { zh: '· 额度 {id}，{amount}', en: '· quota {id}, {amount}' },
} satisfies Subject;
