import type { Subject } from '../entry.ts';

/** Sharing a product link: the popover, its link and its buttons. */
export default {
  'quoteTab.productQuote': { zh: '商品报价', en: '商品报价 (product quotation)' },
  'quoteTab.configurationQuote': { zh: '配置单报价', en: '配置单报价 (configuration quotation)' },
  'share.button': { zh: '分享', en: 'Share' },
  'share.title': { zh: '分享商品链接', en: 'Share product link' },
  'share.unknownProduct': { zh: '（未识别商品名称）', en: '(product name not recognised)' },
  'share.unknownEnd': { zh: '未识别', en: 'not recognised' },
  'share.customer': { zh: '客户', en: 'Customer' },
  'share.end': { zh: '优惠失效时间', en: 'Offer ends' },
  'share.waiting': { zh: '正在从页面获取链接…', en: 'Asking the page for the link…' },
  'share.clipboardUntouched': {
    zh: '本工具还没有改动剪贴板：页面可能提示“复制成功”，但要等您点击下面的复制按钮才会复制。',
    en: 'The companion has not touched your clipboard: the page may say 复制成功 (copied), but nothing is copied until you press a copy button below.',
  },
  'share.link': { zh: '链接（与页面“复制链接”给出的完全一致）', en: 'Link (exactly what 复制链接 of the page gives)' },
  'share.huaweiHost': { zh: '华为云域名', en: 'Huawei Cloud host' },
  'share.otherHost': { zh: '不是华为云域名', en: 'Not a Huawei Cloud host' },
  'share.otherHostWarning': {
    zh: '这个链接不在华为云的域名下。请先确认它确实是要发给客户的链接。',
    en: 'This link is not on a Huawei Cloud host. Make sure that it really is the link your customer should get.',
  },
  'share.otherHostConfirm': { zh: '我已核对，继续', en: 'I have checked it, go on' },
  'share.path': { zh: '路径', en: 'Path' },
  'share.hash': { zh: '# 后的部分', en: 'Fragment' },
  'share.qrLabel': { zh: '{product} 的二维码', en: 'QR code of {product}' },
  'share.copyLink': { zh: '复制链接', en: 'Copy link' },
  'share.copyMessage': { zh: '复制文案', en: 'Copy message' },
  'share.copyImage': { zh: '复制二维码图片', en: 'Copy QR image' },
  'share.saveImage': { zh: '保存二维码', en: 'Save QR code' },
  'share.saved': { zh: '已交给浏览器保存', en: 'Handed to the browser for saving' },
  'share.copyFailed': {
    zh: '没有复制成功：浏览器拒绝了写入剪贴板。请选中上面的链接手动复制。',
    en: 'Not copied: the browser refused to write the clipboard. Select the link above and copy it by hand.',
  },
  'share.hidden': {
    zh: '页面上有内容挡住了这个窗口，为安全起见没有执行。请关闭遮挡物后再点击。',
    en: 'Something on the page covers this window, so nothing was done, to be safe. Remove what covers it and press again.',
  },
  'share.history': { zh: '查看分享记录', en: 'Show what I shared' },
  'share.customerOnly': {
    zh: '链接只对优惠里指定的客户、在优惠有效期内有效。',
    en: 'The link works only for the customer named in the offer, and only while the offer runs.',
  },
  'share.template': {
    zh: '您好，为您准备的商品「{product}」优惠链接如下，优惠有效期至 {end}：\n{link}\n请用优惠指定的华为云账号登录后打开此链接下单，否则可能无法享受该优惠。',
    en: 'Hello, here is your offer link for “{product}”, valid until {end}:\n{link}\nPlease sign in with the Huawei Cloud account that the offer names before you open it and order, or the offer may not apply.',
  },
  'share.quoteTab': { zh: '报价页签', en: 'Quote tab' },
  'share.product': { zh: '商品', en: 'Product' },
  'share.params': { zh: '参数', en: 'Parameters' },
  'share.host': { zh: '域名', en: 'Host' },
  'share.anyProduct': { zh: '云商店商品', en: 'KooGallery product' },
  'share.anyEnd': { zh: '下单页面显示的时间', en: 'the date shown when ordering' },
  'share.notRecorded': { zh: '（没能写入本地分享记录）', en: '(could not be added to the local history)' },
  'share.fileName': { zh: '二维码', en: 'QR' },
  'share.saveFailed': {
    zh: '没有保存成功：浏览器没能生成图片。可以改用“复制链接”。',
    en: 'Not saved: the browser could not make the picture. You can copy the link instead.',
  },
} satisfies Subject;
