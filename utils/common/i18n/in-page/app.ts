import type { Subject } from '../entry.ts';

/** The product’s name and the words on buttons everywhere. */
export default {
  'app.name': { zh: '伙伴中心助手', en: 'Partner Center Companion' },
  'app.thirdParty': { zh: '第三方工具，非华为云官方', en: 'Third-party tool, not by Huawei Cloud' },
  'action.close': { zh: '关闭', en: 'Close' },
  'action.cancel': { zh: '取消', en: 'Cancel' },
  'action.retry': { zh: '再试一次', en: 'Try again' },
  'action.copied': { zh: '已复制', en: 'Copied' },
} satisfies Subject;
