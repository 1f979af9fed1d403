import type { Subject } from '../entry.ts';

/** The preview of a job. */
export default {
  'preview.title': { zh: '执行前核对', en: 'Preview before running' },
  'preview.locked': {
    zh: '这是已锁定清单：按下面读取时的内容固定，执行时每一项还会再核对一次，有变化的不执行。',
    en: 'A frozen selection: fixed as it was read. Each item is checked once more when its turn comes; one that has changed is not touched.',
  },
  'preview.will': { zh: '将回收', en: 'Will be taken back' },
  'preview.optional': { zh: '待您决定', en: 'For you to decide' },
  'preview.blocked': { zh: '不执行', en: 'Will not be touched' },
  'preview.itemsAndAmount': { zh: '{items}，{amount}', en: '{items}, {amount}' },
  'preview.unreadable': {
    zh: '有 {count} 行没有 ID，无法显示，也不会执行。',
    en: {
      one: '{count} row came without an ID: it can be neither shown nor acted on.',
      other: '{count} rows came without an ID: they can be neither shown nor acted on.',
    },
  },
  'preview.search': { zh: '搜索名称、ID', en: 'Search names, IDs' },
  'reading.title': { zh: '正在读取', en: 'Reading' },
  'reading.stopped': { zh: '已停止读取', en: 'Reading was stopped' },
  'reading.failed': { zh: '读取中断', en: 'Reading broke off' },
  'reading.about': {
    zh: '正在从华为云逐页读取最新数据，不改动任何内容。可以离开本页，读取会继续；浏览器关闭后，下次打开接着读。',
    en: 'Fresh data is read from Huawei Cloud page by page; nothing is changed. You may leave this page and reading goes on; after the browser was closed it goes on where it was.',
  },
  'reading.nothing': { zh: '没有作业开始，资金没有变动。', en: 'No job started, no money moved.' },
  'reading.part': { zh: '{part}：{done} / {total}。', en: '{part}: {done} of {total}.' },
  'reading.rate': { zh: '每秒约 {rate} 项。', en: 'About {rate} a second.' },
  'reading.stop': { zh: '停止', en: 'Stop' },
  'reading.resume': { zh: '继续读取', en: 'Go on reading' },
  'reading.of.coupons': { zh: '已读取代金券', en: 'Coupons read' },
  'reading.of.sources': { zh: '已查询来源额度', en: 'Sources looked up' },
  'preview.reasonCount': { zh: '{reason}：{count}', en: '{reason}: {count}' },
  'preview.coveragePart': {
    zh: '读取不完整：已读取 {read} / {total}。可能还有没有读到的；没有读到的不会被回收。',
    en: 'Not read completely: {read} of {total}. There may be more that was not read; what was not read is not taken back.',
  },
  'preview.totalUnknown': { zh: '未知（华为云没有给出总数）', en: 'unknown (Huawei Cloud gave no total)' },
  'preview.age': { zh: '{left} 后需重新核对', en: 'to be previewed again in {left}' },
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
    zh: '没有找到符合条件的，没有可执行的内容。请检查范围和条件。',
    en: 'Nothing was found, so there is nothing to run. Check scope and filter.',
  },
  'preview.verdict': { zh: '核对结论', en: 'Verdict' },
  'preview.reason': { zh: '原因或提示', en: 'Reason or note' },
  'preview.openJob': { zh: '查看那个作业', en: 'Show that job' },
  'verdict.will': { zh: '将回收', en: 'Will be taken back' },
  'verdict.optional': { zh: '待您决定', en: 'For you to decide' },
  'verdict.blocked': { zh: '不执行', en: 'Not touched' },
} satisfies Subject;
