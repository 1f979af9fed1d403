import type { Subject } from '../entry.ts';

/** The confirmation of a job. */
export default {
  'confirm.title': { zh: '确认回收', en: 'Confirm' },
  'confirm.who': { zh: '{account} / {operator} · 单次上限 {cap}', en: '{account} / {operator} · at most {cap} a job' },
  'confirm.real': { zh: '真实资金，不可撤销', en: 'Real money, cannot be undone' },
  'confirm.typeCount': { zh: '请输入数量 {count}', en: 'Type the number: {count}' },
  'confirm.typeAmount': { zh: '请输入合计金额 {amount}', en: 'Type the total: {amount}' },
  'confirm.differs': { zh: '与上面的数字不一致', en: 'Differs from the number above' },
  'confirm.unsure': {
    zh: '没有收到扩展后台的答复（{code}），不能确定作业是否已经开始。请先到“批量作业”查看；一份核对结果只能确认一次，不会因此重复回收。',
    en: 'The extension’s worker gave no answer ({code}), so it is not certain whether the job began. Look under Jobs first; a preview can be confirmed only once, so nothing is taken back twice by this.',
  },
} satisfies Subject;
