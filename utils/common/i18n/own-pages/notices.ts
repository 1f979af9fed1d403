import type { Subject } from '../entry.ts';

/** Notices for customers and resellers. */
export default {
  'notice.title': { zh: '通知文案', en: 'Notices' },
  'notice.about': {
    zh: '给每个客户、每家云经销商各一份，写明回收了什么。文案里没有名称，只含记录显示的金额，可直接复制发送。日期是作业从确认到结束的日期，不是每一项的回收时间。',
    en: 'One for each customer and each reseller, saying what was taken back. The texts name nobody, hold only amounts that the records show, and are ready to copy. The dates are those between which the job was confirmed and ended, not those of each item.',
  },
  'notice.early': { zh: '作业还没有结束，文案可能不完整。', en: 'The job has not ended: the texts may be incomplete.' },
  'notice.make': { zh: '生成文案', en: 'Make the texts' },
  'notice.leftOut': {
    zh: '有 {count} 项已被回收的没有写入：记录里没有实际金额，无法证明由本作业回收，或不知道属于谁。',
    en: 'Items that are back and that no text speaks of: {count}. The records do not show their amount or that this job took them, or it is not known whose they are.',
  },
  'notice.to.customer': { zh: '客户 {name}（{id}）：{count} 项', en: 'Customer {name} ({id}): {count}' },
  'notice.to.reseller': { zh: '云经销商 {name}（{id}）：{count} 项', en: 'Reseller {name} ({id}): {count}' },
  'notice.copy': { zh: '复制文案', en: 'Copy text' },
  'notice.copyFailed': {
    zh: '没有复制成功：浏览器拒绝了写入剪贴板。请选中文案后手动复制。',
    en: 'Not copied: the browser refused to write the clipboard. Select the text and copy it by hand.',
  },
  'notice.customer': {
    zh: '您好：\n我司已于 {date}回收此前发放给贵司的华为云代金券 {count} 张，合计 {amount}。明细：\n{lines}\n如有疑问，请与我们联系。',
    en: {
      one: 'Hello,\n{date} we took back {count} Huawei Cloud coupon that had been issued to you, {amount} in total:\n{lines}\nPlease get in touch if you have questions.',
      other:
        'Hello,\n{date} we took back {count} Huawei Cloud coupons that had been issued to you, {amount} in total:\n{lines}\nPlease get in touch if you have questions.',
    },
  },
  'notice.reseller': {
    zh: '您好：\n我司已于 {date}回收由贵司发放的华为云代金券 {count} 张，合计 {amount}，请知悉并告知相关客户。明细：\n{lines}\n如有疑问，请与我们联系。',
    en: {
      one: 'Hello,\n{date} we took back {count} Huawei Cloud coupon that you had issued, {amount} in total. Please inform the customer concerned:\n{lines}\nPlease get in touch if you have questions.',
      other:
        'Hello,\n{date} we took back {count} Huawei Cloud coupons that you had issued, {amount} in total. Please inform the customers concerned:\n{lines}\nPlease get in touch if you have questions.',
    },
  },
  'notice.day': { zh: '{day} ', en: 'on {day}' },
  'notice.days': { zh: '{first} 至 {last} 期间', en: 'between {first} and {last}' },
  'notice.line': { zh: '· 代金券 {id}，{amount}', en: '· coupon {id}, {amount}' },
  'notice.lineOfReseller': { zh: '· 代金券 {id}，{amount}，客户 ID {customer}', en: '· coupon {id}, {amount}, customer ID {customer}' },
} satisfies Subject;
