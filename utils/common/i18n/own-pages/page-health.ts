import type { Subject } from '../entry.ts';

/** Page health: known pages and their parts. */
export default {
  'options.health': { zh: '页面健康', en: 'Page health' },
  'options.health.about': {
    zh: '最近一次打开页面时，助手需要的部分是否都找到了。缺少必需的部分时，助手不会出现，也不会猜。',
    en: 'Whether the parts that helpers need were found when the page was last open. Where a required part is missing, the helper stays away and does not guess.',
  },
  'options.health.empty': {
    zh: '还没有记录。打开一次伙伴中心的“优惠商品”页面后再来看。',
    en: 'Nothing yet. Open 优惠商品 in Partner Center once and come back.',
  },
  'options.health.page': { zh: '页面', en: 'Page' },
  'options.health.part': { zh: '部分', en: 'Part' },
  'options.health.state': { zh: '结果', en: 'Result' },
  'options.health.at': { zh: '检查时间（UTC+8）', en: 'Checked at (UTC+8)' },
  'options.health.found': { zh: '已找到', en: 'Found' },
  'options.health.missing': { zh: '未找到（可选）', en: 'Not found (optional)' },
  'options.health.missingRequired': { zh: '未找到（必需）', en: 'Not found (required)' },
  'page.discounted-goods': { zh: '优惠商品', en: '优惠商品 (discounted goods)' },
  'part.tab': { zh: '页签', en: 'Tab' },
  'part.innerTab': { zh: '内层页签', en: 'Inner tab' },
  'part.table': { zh: '表格', en: 'Table' },
  'part.copyLink': { zh: '操作列的“复制链接”', en: 'Row action 复制链接 (copy link)' },
  'part.product': { zh: '商品名称列', en: 'Column with the product’s name' },
  'part.productId': { zh: '产品 ID 列', en: 'Column with the product’s id' },
  'part.customer': { zh: '客户列', en: 'Column with the customer' },
  'part.end': { zh: '失效时间列', en: 'Column with the end of the offer' },
  'page.issued-coupons': { zh: '已发放代金券', en: '已发放代金券 (issued coupons)' },
  'part.couponId': { zh: '代金券ID列', en: 'Column 代金券ID (coupon ID)' },
  'part.state': { zh: '状态列', en: 'Column 状态 (state)' },
  'part.reclaim': { zh: '操作“回收”', en: 'Row action 回收 (reclaim)' },
} satisfies Subject;
