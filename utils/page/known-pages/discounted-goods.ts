import { knownPage, table } from '../known-page.ts';

const columns = {
  product: ['商品名称', '产品名称', '商品', '配置单名称', '配置单'],
  productId: ['产品ID', '商品ID', '配置单ID', '报价单ID'],
  customer: ['客户名称', '指定客户', '客户', '客户名称/账号名', '账号名'],
  end: ['失效时间', '到期时间', '结束时间', '优惠失效时间', '有效期至'],
};

const rowActions = { copyLink: ['复制链接'] };

/**
 * 优惠商品: goods of running offers, one tab for each kind of quotation (manual: 查看云商店优惠商品, 分享云商店商品链接).
 * Tabs and 复制链接 are documented for all three roles, on 专属优惠 or 商品信息. The columns are not documented: their words
 * are the ones that the neighbouring pages use, and a helper must do without them.
 */
export default knownPage({
  title: ['优惠商品'],
  parts: {
    productQuote: table({ tabs: [['优惠商品'], ['商品报价']], columns, rowActions }),
    configurationQuote: table({ tabs: [['优惠商品'], ['配置单报价']], columns, rowActions }),
  },
});
