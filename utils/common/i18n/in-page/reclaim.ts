import type { Subject } from '../entry.ts';

/** The bar above the tables of issued coupons and of quotas given to resellers. */
export default {
  'reclaim.count': { zh: '已勾选 {count} 张代金券', en: { one: '{count} coupon ticked', other: '{count} coupons ticked' } },
  'reclaim.without': {
    zh: '{count} 行未显示完整ID，不包括在内',
    en: { one: '{count} shows no whole ID and is left out', other: '{count} show no whole ID and are left out' },
  },
  'reclaim.tooMany': {
    zh: '一次最多 {most} 行，请少勾选一些，或在工作台里按条件选取',
    en: 'At most {most} at a time: tick fewer, or select by filter in the workspace',
  },
  'reclaim.noneTicked': {
    zh: '勾选代金券后，可在工作台里核对并批量回收',
    en: 'Tick coupons to check them in the workspace and take them back in bulk',
  },
  'reclaim.propose': { zh: '核对并回收…', en: 'Check and take back…' },
  'reclaim.sending': { zh: '正在交给工作台…', en: 'Handing them to the workspace…' },
  'reclaim.tickAll': { zh: '勾选本页可回收的', en: 'Tick all on this page that can be taken back' },
  'reclaim.ticked': {
    zh: '已勾选本页 {count} 张可回收的代金券，请用页面自己的“批量回收”',
    en: {
      one: '{count} coupon on this page is ticked; use the page’s own 批量回收 (batch reclaim)',
      other: '{count} coupons on this page are ticked; use the page’s own 批量回收 (batch reclaim)',
    },
  },
  'reclaim.noId': {
    zh: '本页没有显示代金券ID列，取不到所勾选的代金券。请让页面显示该列，或在工作台里按条件选取',
    en: 'This page does not show the coupon ID column, so the ticked coupons cannot be told. Let the page show it, or select by filter in the workspace',
  },
  'reclaim.openWorkspace': { zh: '打开工作台', en: 'Open the workspace' },
  'reclaim.reseller': {
    zh: '云经销商没有调用华为云接口的凭据，本工具不能代为回收；可由您的总经销商回收，或在此勾选后使用页面自己的“批量回收”。',
    en: 'A reseller has no credentials for Huawei Cloud’s API, so this tool cannot take coupons back for you. Your distributor can; or tick here and use the page’s own 批量回收 (batch reclaim).',
  },
  'reclaim.onlyHere': { zh: '只包括本页看得见的行', en: 'Only rows that this page shows' },
  'reclaim.sent': {
    zh: '已交给工作台，等待您核对。此时没有回收任何代金券。',
    en: 'Handed to the workspace, where you check it. Nothing has been taken back.',
  },
  'reclaim.quotaCount': { zh: '已勾选 {count} 笔额度', en: { one: '{count} quota ticked', other: '{count} quotas ticked' } },
  'reclaim.quotaNoneTicked': {
    zh: '勾选额度后，可在工作台里核对并批量回收',
    en: 'Tick quotas to check them in the workspace and take them back in bulk',
  },
  'reclaim.quotaTicked': {
    zh: '已勾选本页 {count} 笔可回收的额度，请用页面自己的“批量回收”',
    en: {
      one: '{count} quota on this page is ticked; use the page’s own 批量回收 (batch reclaim)',
      other: '{count} quotas on this page are ticked; use the page’s own 批量回收 (batch reclaim)',
    },
  },
  'reclaim.quotaNoId': {
    zh: '本页没有显示额度编号列，取不到所勾选的额度。请让页面显示该列，或在工作台里按条件选取',
    en: 'This page does not show the column of quota IDs, so the ticked quotas cannot be told. Let the page show it, or select by filter in the workspace',
  },
  'reclaim.quotaSent': {
    zh: '已交给工作台，等待您核对。此时没有回收任何额度。',
    en: 'Handed to the workspace, where you check it. Nothing has been taken back.',
  },
} satisfies Subject;
