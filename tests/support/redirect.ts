import type { Locator, Page } from 'playwright-core';
import { contentOf } from './goods.ts';
import { openPage, waitFor, type PageVisit } from './visit.ts';

/** Opens 支持 › 能力开放 and there 配置伙伴平台回跳地址, as a page or as a dialog. */
export async function openRedirect(page: Page, visit: PageVisit = {}): Promise<void> {
  await openPage(page, 'openApi', 'text=接入准备', visit);
  await contentOf(page).getByText('配置伙伴平台回跳地址', { exact: true }).click();
  await waitFor(page, '.sandbox-address');
}

/** 订单支付成功跳转地址, or on the old page (`two-fields`) with 1 订单充值跳转地址. */
export const addressField = (page: Page, index = 0): Locator => contentOf(page).locator('.sandbox-address').nth(index);
