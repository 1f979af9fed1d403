import type { Subject } from '../entry.ts';

/** The confirmation of a job. */
export default {
  'confirm.title': { zh: '确认回收', en: 'Confirm' },
  'confirm.production': { zh: '正式环境', en: 'Production' },
  'confirm.count': { zh: '张数', en: 'Coupons' },
  'confirm.amount': { zh: '合计金额', en: 'Total' },
  'confirm.what': {
    zh: '将逐张回收 {count} 张代金券的全部余额，合计 {amount}。回收不能撤销；若要给回客户，只能重新发放。回收后价值退到哪里（额度或账户），以华为云为准。',
    en: {
      one: 'The whole balance of {count} coupon, {amount} in total, is taken back. This cannot be undone; a customer gets the value back only by a new coupon. Where the value goes (quota or account) is decided by Huawei Cloud.',
      other:
        'The whole balance of {count} coupons, {amount} in total, is taken back one by one. This cannot be undone; a customer gets the value back only by a new coupon. Where the value goes (quota or account) is decided by Huawei Cloud.',
    },
  },
  'confirm.typeCount': { zh: '请输入张数 {count}', en: 'Type the number of coupons: {count}' },
  'confirm.typeAmount': { zh: '请输入合计金额 {amount}', en: 'Type the total: {amount}' },
  'confirm.differs': { zh: '与上面的数字不一致', en: 'Differs from the number above' },
  'confirm.none': { zh: '没有选中任何代金券。', en: 'No coupon is chosen.' },
  'confirm.unsure': {
    zh: '没有收到扩展后台的答复（{code}），不能确定作业是否已经开始。请先到“批量作业”查看；一份核对结果只能确认一次，不会因此重复回收。',
    en: 'The extension’s worker gave no answer ({code}), so it is not certain whether the job began. Look under Jobs first; a preview can be confirmed only once, so nothing is taken back twice by this.',
  },
  'confirm.do': { zh: '回收 {count} 张代金券', en: { one: 'Take back {count} coupon', other: 'Take back {count} coupons' } },
} satisfies Subject;
