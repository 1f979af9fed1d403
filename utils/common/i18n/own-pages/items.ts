import type { Subject } from '../entry.ts';

/** The items of a job: results, and whose doing they were. */
export default {
  'taken.ours': { zh: '记录显示：本作业回收', en: 'In the records: taken by this job' },
  'taken.theirs': { zh: '记录显示：他人或自动回收', en: 'In the records: by others or by itself' },
  'taken.unexplained': { zh: '记录显示：原因不明', en: 'In the records: unexplained' },
  'origin.ours': { zh: '本作业回收', en: 'by this job' },
  'origin.theirs': { zh: '他人或自动回收', en: 'by others or by itself' },
  'origin.unexplained': { zh: '原因不明', en: 'unexplained' },
  'itemState.queued': { zh: '等待执行', en: 'Waiting' },
  'itemState.sent': { zh: '已发出，等待答复', en: 'Sent, awaiting answer' },
  'itemState.unknown': { zh: '结果待核实', en: 'Outcome unknown' },
  'itemState.done': { zh: '已回收', en: 'Taken back' },
  'itemState.already': { zh: '已被回收，无法证明由本作业', en: 'Taken back, not provably by this job' },
  'itemState.skipped': { zh: '跳过，未回收', en: 'Skipped, not taken back' },
  'itemState.failed': { zh: '失败，未回收', en: 'Failed, not taken' },
  'itemState.doubled': { zh: '多次回收！', en: 'Taken more than once!' },
  'item.target': { zh: 'ID', en: 'ID' },
  'item.title': { zh: '每一项的结果', en: 'Result of each item' },
  'item.state': { zh: '结果', en: 'Result' },
  'item.reason': { zh: '原因', en: 'Reason' },
  'item.amount': { zh: '确认金额', en: 'Confirmed amount' },
  'item.taken': { zh: '实际回收（记录）', en: 'Really taken (records)' },
  'item.origin': { zh: '由谁回收', en: 'Taken by' },
  'item.quoted': { zh: '华为云原文', en: 'Huawei Cloud’s text' },
  'item.quotedText': { zh: '原文：“{text}”', en: 'It says: “{text}”' },
  'item.requestId': { zh: '请求 ID', en: 'Request ID' },
} satisfies Subject;
