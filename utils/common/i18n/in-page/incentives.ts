import type { Subject } from '../entry.ts';

/** 机会点激励申请: steps, the next press of a row, days left. */
export default {
  'incentive.step.apply': {
    zh: '激励申请：伙伴点“申请激励”，华为 3 个工作日内首次审核',
    en: '激励申请: the partner presses 申请激励, Huawei’s first review takes up to 3 working days',
  },
  'incentive.step.reconcile': {
    zh: '激励对账：伙伴点“核对激励”，确认账单或反馈问题',
    en: '激励对账: the partner presses 核对激励 and confirms the bill or reports a problem',
  },
  'incentive.step.pay': {
    zh: '激励申付：伙伴点“申请付款”并开票，之后由华为付款',
    en: '激励申付: the partner presses 申请付款 and invoices, then Huawei pays',
  },
  'incentive.step.done': { zh: '激励完成', en: '激励完成 (done)' },
  'incentive.unknown': { zh: '未知状态（{states}）', en: 'Unknown state ({states})' },
  'incentive.noState': { zh: '页面没有显示状态', en: 'no state shown' },
  'incentive.onlyHere': {
    zh: '只数当前显示的这一页，不含其他页和没有打开过的页签。',
    en: 'Counts only the page that is shown, no further pages and no tab that was not opened.',
  },
  'incentive.notOpened': {
    zh: '只数当前显示的这一页；“已申请激励”还没有打开，未计入。',
    en: 'Counts only the page that is shown; 已申请激励 is not open yet and is not in it.',
  },
  'incentive.nextToPay': { zh: '下一笔待申付', en: 'Next one to pay' },
  'incentive.pointed': {
    zh: '本页第 {at} 笔，共 {all} 笔：请核对后自己点“申请付款”（也可能在“更多”里）',
    en: 'No. {at} of {all} on this page: check it, then press 申请付款 yourself (it may be under 更多)',
  },
  'incentive.notInSight': {
    zh: '这几行的“申请付款”当前看不到：请先打开“已申请激励”页签，或滚动到操作列',
    en: '申请付款 of these rows is not in sight: open the tab 已申请激励, or scroll to the operations',
  },
  'incentive.noneToPay': { zh: '本页没有待申付的激励', en: 'Nothing on this page waits for 申请付款' },
  'incentive.onlyMain': {
    zh: '“机会点管理”只有主账号能看到，组织成员（包括管理员）都没有。请主账号处理，或请主账号把进展告诉您。',
    en: 'Only the main account (主账号) has 机会点管理; no member has it, not even an administrator. Ask the main account to act, or to tell you how things stand.',
  },
  'incentive.next.apply': { zh: '伙伴：申请激励', en: 'Partner: 申请激励' },
  'incentive.next.review': { zh: '华为：审核中', en: 'Huawei: reviewing' },
  'incentive.next.refused': { zh: '伙伴：按原因修改后重新提交', en: 'Partner: correct and resubmit' },
  'incentive.next.reconcile': { zh: '伙伴：核对激励', en: 'Partner: 核对激励' },
  'incentive.next.pay': { zh: '伙伴：申请付款', en: 'Partner: 申请付款' },
  'incentive.next.processing': { zh: '华为：处理中', en: 'Huawei: processing' },
  'incentive.next.invoice': { zh: '伙伴：开票', en: 'Partner: invoice' },
  'incentive.next.paying': { zh: '华为：支付中', en: 'Huawei: paying' },
  'incentive.next.done': { zh: '已完成', en: 'Done' },
  'incentive.next.unknown': { zh: '未知状态', en: 'Unknown state' },
  'incentive.left': {
    zh: '华为：审核中，剩 {count} 个工作日',
    en: { one: 'Huawei: {count} working day left', other: 'Huawei: {count} working days left' },
  },
  'incentive.today': { zh: '华为：审核中，今天到期', en: 'Huawei: review due today' },
  'incentive.over': {
    zh: '华为：审核中，已超期 {count} 个工作日',
    en: { one: 'Huawei: {count} working day over', other: 'Huawei: {count} working days over' },
  },
  'incentive.sinceShown': {
    zh: '从页面显示的 {day} 起算 3 个工作日，到 {due}。',
    en: '3 working days from {day}, as the page shows: until {due}.',
  },
  'incentive.sinceSeen': {
    zh: '页面没有显示日期：从首次看到这个状态的 {day} 起算 3 个工作日，到 {due}。',
    en: 'The page shows no date: 3 working days from {day}, when this state was first seen: until {due}.',
  },
  'incentive.noHolidays': {
    zh: '该年的节假日安排未收录，只排除了周末。',
    en: 'That year’s holidays are not known here; only weekends are left out.',
  },
} satisfies Subject;
