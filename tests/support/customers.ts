import type { Page } from 'playwright-core';
import { openPage, type PageVisit, waitFor } from './visit.ts';

/** Opens 客户管理 › 我的客户, or as a distributor 云经销商的客户, and waits for its rows, whatever they are built of. */
export async function openCustomers(page: Page, visit: PageVisit & { readonly ofResellers?: boolean } = {}): Promise<void> {
  const { ofResellers = false, ...rest } = visit;
  await openPage(page, ofResellers ? 'customers?tab=resellers' : 'customers', 'text=批量拨款', rest);
  await waitFor(page, String.raw`text=/^(代售|顾问销售)/`);
}
