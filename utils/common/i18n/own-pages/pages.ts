import type { Subject } from '../entry.ts';

/** What every page of our own shows, and the views of the workspace. */
export default {
  'view.coupons': { zh: '代金券', en: 'Coupons' },
  'view.quotas': { zh: '代金券额度', en: 'Quotas' },
  'pages.loading': { zh: '正在读取…', en: 'Reading…' },
  'workspace.title': { zh: '工作台', en: 'Workspace' },
  'workspace.openTab': { zh: '在标签页打开', en: 'Open in a tab' },
  'view.jobs': { zh: '批量作业', en: 'Jobs' },
  'view.share': { zh: '分享', en: 'Share' },
} satisfies Subject;
