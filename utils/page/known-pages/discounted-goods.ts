import { knownPage } from '../known-page.ts';

/**
 * 优惠商品: goods of running offers, one tab for each kind of quotation (manual: 查看云商店优惠商品, 分享云商店商品链接).
 * Tabs and 复制链接 are documented for all three roles, on 专属优惠 or 商品信息. The columns are not documented: their words
 * are the ones that the neighbouring pages use, and a helper must do without them.
 */
export default knownPage({
  id: 'discounted-goods',
  tab: { words: ['优惠商品'] },
  innerTabs: {
    productQuote: { words: ['商品报价'] },
    configurationQuote: { words: ['配置单报价'] },
  },
  columns: {
    product: { words: ['商品名称', '产品名称', '商品', '配置单名称', '配置单'] },
    productId: { words: ['产品ID', '商品ID', '配置单ID', '报价单ID'] },
    customer: { words: ['客户名称', '指定客户', '客户', '客户名称/账号名', '账号名'] },
    end: { words: ['失效时间', '到期时间', '结束时间', '优惠失效时间', '有效期至'] },
  },
  rowActions: {
    copyLink: { words: ['复制链接'] },
  },
});
