import type { Subject } from '../entry.ts';

/** The share history in the workspace. */
export default {
  'history.title': { zh: '分享记录', en: 'What was shared' },
  'history.kept': {
    zh: '记录只保存在这个浏览器里，{count} 天后自动删除。',
    en: {
      one: 'Kept only in this browser, and deleted by itself after {count} day.',
      other: 'Kept only in this browser, and deleted by itself after {count} days.',
    },
  },
  'history.failed': { zh: '读不到分享记录', en: 'The share history could not be read' },
  'history.empty': { zh: '还没有分享记录', en: 'Nothing was shared yet' },
  'history.emptyHow': {
    zh: '在伙伴中心进入“销售 › 云商店 › 专属优惠 › 优惠商品”，在商品所在行点击“分享”，复制或保存之后就会记录在这里。',
    en: 'In Partner Center go to 销售 › 云商店 › 专属优惠 › 优惠商品 (Sales › KooGallery › exclusive offers › discounted goods) and press Share on a product’s row. What you copy or save there is listed here.',
  },
  'history.account': { zh: '账号', en: 'Account' },
  'history.accountUnknown': { zh: '账号未识别', en: 'Account not recognised' },
  'history.search': { zh: '搜索商品、客户、链接', en: 'Product, customer or link' },
  'history.link': { zh: '链接', en: 'Link' },
  'history.more': { zh: '显示更多（已显示 {shown} / {found}）', en: 'Show more ({shown} of {found} shown)' },
  'history.product': { zh: '商品', en: 'Product' },
  'history.quoteTab': { zh: '报价页签', en: 'Quote tab' },
  'history.at': { zh: '分享时间（UTC+8）', en: 'Shared at (UTC+8)' },
  'history.how': { zh: '分享方式', en: 'Shared as' },
  'history.how.link': { zh: '复制链接', en: 'Copied link' },
  'history.how.message': { zh: '复制文案', en: 'Copied message' },
  'history.how.image': { zh: '复制二维码图片', en: 'Copied QR image' },
  'history.how.file': { zh: '保存二维码', en: 'Saved QR code' },
  'history.actions': { zh: '操作', en: 'Actions' },
  'history.reveal': { zh: '显示完整客户名称', en: 'Show the customer’s full name' },
  'history.qr': { zh: '二维码', en: 'QR code' },
  'history.delete': { zh: '删除', en: 'Delete' },
  'history.deleted': { zh: '已删除 {count} 条分享记录', en: 'Deleted from the share history: {count}' },
  'history.copyFailed': {
    zh: '没有复制成功：浏览器拒绝了写入剪贴板。请先点一下本页面再试，或按“二维码”后手动复制里面的链接。',
    en: 'Not copied: the browser refused to write the clipboard. Click into this page and try again, or press QR code and copy the link there by hand.',
  },
  'history.deleteAll': { zh: '全部删除', en: 'Delete all' },
  'history.deleteSelected': { zh: '删除所选（{count}）', en: 'Delete selected ({count})' },
  'history.deleteAllTitle': { zh: '删除全部分享记录？', en: 'Delete the whole share history?' },
  'history.deleteAllText': {
    zh: '将删除账号“{account}”下的 {count} 条记录，删除后无法恢复。已经发出去的链接不受影响。',
    en: 'Everything under “{account}” is deleted, for good. Entries: {count}. Links that you have handed out go on working as before.',
  },
  'share.reseller': {
    zh: '云经销商若在“专属优惠”里看不到“优惠商品”，请到“销售 › 云商店 › 商品信息”里找。',
    en: 'A reseller (云经销商) who finds no 优惠商品 under 专属优惠 should look under 销售 › 云商店 › 商品信息.',
  },
} satisfies Subject;
