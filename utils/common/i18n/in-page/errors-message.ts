import type { Subject } from '../entry.ts';

/** Sentences of a message between the parts of the extension that failed, and of what nobody foresaw. */
export default {
  'error.unknown': {
    zh: '出现未预料的错误（{code}）。无法确定刚才的操作是否已执行：请先到“批量作业”核对，不要重复操作。若反复出现，请在“选项 › 日志”里导出日志。',
    en: 'Something unforeseen went wrong ({code}). Whether what you did was carried out is not known: check under Jobs first, and do not do it again. If it keeps happening, export the log under Options › Log.',
  },
  'error.MSG-400': {
    zh: '扩展内部消息的内容不对（MSG-400），已拒绝执行，资金没有变动。请刷新页面后重试。',
    en: 'An internal message had the wrong content (MSG-400) and was refused; no money was moved. Reload the page and try again.',
  },
  'error.MSG-403': {
    zh: '扩展拒绝了这个来源的消息（MSG-403），没有执行，资金没有变动。',
    en: 'The extension refused a message from this sender (MSG-403); nothing was done and no money was moved.',
  },
  'error.MSG-404': {
    zh: '扩展没有应答，可能刚刚更新（MSG-404）。无法确定刚才的操作是否已执行：请刷新页面，涉及资金的请先到“批量作业”核对，不要重复操作。',
    en: 'The extension did not answer, perhaps because it was just updated (MSG-404). Whether what you did was carried out is not known: reload the page, and where money is concerned check under Jobs before you do it again.',
  },
  'error.MSG-500': {
    zh: '扩展内部出错（MSG-500）。无法确定刚才的操作是否已执行：涉及资金的请先到“批量作业”核对，不要重复操作。若反复出现，请在“选项 › 日志”里导出日志。',
    en: 'The extension failed internally (MSG-500). Whether what you did was carried out is not known: where money is concerned check under Jobs before you do it again. If it keeps happening, export the log under Options › Log.',
  },
} satisfies Subject;
