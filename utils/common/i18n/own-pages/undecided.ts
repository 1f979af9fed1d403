import type { Subject } from '../entry.ts';

/** Items whose outcome a person has to decide. */
export default {
  'undecided.title': { zh: '需要您判断（{count} 项）', en: 'For you to decide ({count})' },
  'undecided.about': {
    zh: '这些请求的结果查询不到定论，扩展不会替您猜。请先在伙伴中心{place}里看它的状态和操作记录，再选择：',
    en: 'Reading could not settle these, and the extension does not guess for you. Look at its state and records under {place} in Partner Center first, then choose:',
  },
  'undecided.noTrace': { zh: '查询多次，没有定论', en: 'looked up several times, undecided' },
  'undecided.decide': { zh: '您的判断', en: 'Your decision' },
  'undecided.done': { zh: '已确认回收', en: 'It was taken back' },
  'undecided.not-done': { zh: '确认未回收', en: 'It was not taken back' },
  'undecided.look-again': { zh: '再查一次', en: 'Look again' },
  'undecided.means.done': {
    zh: '已确认回收：您看到它已被回收。记为“已回收”，金额不计入本作业的记录金额。',
    en: 'It was taken back: you saw so. The item counts as taken back; its amount is not counted among the recorded ones.',
  },
  'undecided.means.not-done': {
    zh: '确认未回收：您看到它仍然有效。记为“失败，未回收”；作业没有取消的，结束或暂停时可以重试。',
    en: 'It was not taken back: you saw that it is still valid. The item counts as failed and may be retried while the job is paused or after it has ended, unless it was cancelled.',
  },
  'undecided.means.look-again': {
    zh: '再查一次：重新查询，只读取。若多次查询证明未回收，请求只发过一次，作业也没有取消，会再执行一次。',
    en: 'Look again: only reads. If repeated reading proves that it was not taken back, it was sent only once and the job was not cancelled, it is run once more.',
  },
} satisfies Subject;
