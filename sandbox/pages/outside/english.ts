const words: Record<string, string> = {
  优惠商品: 'Discounted products',
  专属优惠: 'Exclusive offers',
  专属优惠申请: 'Offer applications',
  商务折扣: 'Business discounts',
  商品报价: 'Product quotes',
  配置单报价: 'Configuration quotes',
  商品名称: 'Product name',
  产品ID: 'Product ID',
  商品规格: 'Specification',
  配置单名称: 'Configuration name',
  配置单ID: 'Configuration ID',
  客户名称: 'Customer name',
  '优惠（折扣）': 'Discount',
  生效时间: 'Effective from',
  失效时间: 'Expires at',
  操作: 'Operation',
  复制链接: 'Copy link',
  二维码: 'QR code',
  详情: 'Details',
  更多: 'More',
  券管理: 'Coupon management',
  代金券管理: 'Cash coupons',
  提货券管理: 'Pick-up coupons',
  代金券额度: 'Coupon quotas',
  已发放代金券: 'Issued coupons',
  已发放代金券额度: 'Issued quotas',
  代金券ID: 'Coupon ID',
  额度编号: 'Quota ID',
  面值: 'Face value',
  余额: 'Balance',
  状态: 'Status',
  有效期: 'Validity',
  回收: 'Reclaim',
  批量回收: 'Batch reclaim',
  操作记录: 'Records',
};

/** What a translator would make of it; of a text that it does not know, some English. `undefined`: there is nothing to translate. */
export function inEnglish(text: string): string | undefined {
  const word = words[text.trim()];
  if (word !== undefined) return word;
  return /\p{Script=Han}/u.test(text) ? text.replace(/\p{Script=Han}+/gu, ' words ').trim() : undefined;
}
