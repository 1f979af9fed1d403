import { form, knownPage } from '../known-page.ts';

/**
 * 配置伙伴平台回跳地址 of 支持 › 能力开放, which the solution provider alone has (developer guide). One field in the text of
 * 2025; an older manual has a second one, 订单充值跳转地址. Which values are refused is not documented.
 */
export default knownPage({
  title: ['配置伙伴平台回跳地址'],
  parts: {
    address: form({
      fields: { paid: ['订单支付成功跳转地址'], topUp: ['订单充值跳转地址'] },
      buttons: { confirm: ['确定'] },
    }),
  },
});

/** The link of the customer's page after payment that the address replaces, as it reads there. */
export const paidLink = '查看订单详情';
