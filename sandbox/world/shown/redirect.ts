/** Fields of 配置伙伴平台回跳地址: the first is documented since 2025, the second on older pages only. */
export interface Redirect {
  /** 订单支付成功跳转地址 */
  paid: string;
  /** 订单充值跳转地址 */
  topUp: string;
}
