import type { Page } from 'playwright-core';
import { waitForRows } from './goods.ts';
import { openPage, type PageVisit } from './visit.ts';

/** Opens 券管理 › 已发放代金券额度, as a distributor, and waits for its rows. */
export async function openIssuedQuotas(page: Page, visit: Omit<PageVisit, 'role'> = {}): Promise<void> {
  await openPage(page, 'coupons?tab=quotas', 'text=额度编号', { ...visit, role: 'distributor' });
  await waitForRows(page);
}
