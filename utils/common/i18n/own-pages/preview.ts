import type { Subject } from '../entry.ts';

/** The preview of a job. */
export default {
  'preview.title': { zh: '执行前核对', en: 'Preview before running' },
  'preview.locked': {
    zh: '这是已锁定清单：按下面读取时的内容固定，执行时每张还会再核对一次，有变化的不执行。',
    en: 'A frozen selection: fixed as it was read. Each coupon is checked once more when its turn comes; one that has changed is not touched.',
  },
  'preview.will': { zh: '将回收', en: 'Will be taken back' },
  'preview.optional': { zh: '未预选，可加入', en: 'Not preselected, may be added' },
  'preview.blocked': { zh: '不执行', en: 'Will not be touched' },
  'preview.countAndAmount': { zh: '{count} 张，{amount}', en: { one: '{count} coupon, {amount}', other: '{count} coupons, {amount}' } },
  'preview.reasonCount': { zh: '{reason}：{count}', en: '{reason}: {count}' },
  'preview.coverageWhole': {
    zh: '读取完整：华为云计数（或所列 ID）共 {total} 张，其中符合或找到 {read} 张。',
    en: 'Read completely: Huawei Cloud’s count (or the listed IDs) is {total}; of these {read} match or were found.',
  },
  'preview.coveragePart': {
    zh: '读取不完整：已读取 {read} / {total}。可能还有代金券没有读到；标为可回收的每一张都是刚读到的。',
    en: 'Not read completely: {read} of {total}. There may be coupons that were not read; each one that can be taken back was read just now.',
  },
  'preview.totalUnknown': { zh: '未知（华为云没有给出总数）', en: 'unknown (Huawei Cloud gave no total)' },
  'preview.age': { zh: '读取于 {at}（UTC+8），{left} 后失效。', en: 'Read at {at} (UTC+8), expires in {left}.' },
  'preview.expired': {
    zh: '核对结果已失效，数据太旧，不能确认。没有作业开始，资金没有变动。请重新核对。',
    en: 'The preview has expired: its data is too old to confirm. No job started, no money moved. Preview again.',
  },
  'preview.again': { zh: '重新核对', en: 'Preview again' },
  'preview.back': { zh: '重新选择', en: 'Choose again' },
  'preview.gone': { zh: '这份核对结果已不存在', en: 'This preview is gone' },
  'preview.failed': { zh: '没有读到核对结果', en: 'The preview could not be read' },
  'preview.goneWhy': {
    zh: '它已失效并被清除，或已经确认为作业。确认过的请到“批量作业”查看。',
    en: 'It has expired and was dropped, or was confirmed as a job. Look under Jobs for what was confirmed.',
  },
  'preview.nothing': {
    zh: '没有找到符合的代金券，没有可执行的内容。请检查范围和条件。',
    en: 'No coupon was found, so there is nothing to run. Check scope and filter.',
  },
  'preview.chosen': { zh: '选中', en: 'Chosen' },
  'preview.choose': { zh: '选中代金券 {id}', en: 'Choose coupon {id}' },
  'preview.verdict': { zh: '核对结论', en: 'Verdict' },
  'preview.reason': { zh: '原因或提示', en: 'Reason or note' },
  'preview.all': { zh: '全部', en: 'All' },
  'preview.chooseAll': { zh: '全部选中（{count}）', en: 'Choose all ({count})' },
  'preview.leaveAll': { zh: '全部去掉（{count}）', en: 'Leave out all ({count})' },
  'preview.found': { zh: '当前筛选共 {count} 行', en: 'Rows under this filter: {count}' },
  'preview.openJob': { zh: '查看那个作业', en: 'Show that job' },
  'verdict.will': { zh: '将回收', en: 'Will be taken back' },
  'verdict.optional': { zh: '未预选', en: 'Not preselected' },
  'verdict.blocked': { zh: '不执行', en: 'Not touched' },
} satisfies Subject;
