import type { Page } from 'playwright-core';
import { openPage, type PageVisit, waitFor } from './visit.ts';

/** Opens 券管理 › 已发放代金券额度, as a distributor, and waits for its rows, whatever they are built of. */
export async function openIssuedQuotas(page: Page, visit: Omit<PageVisit, 'role'> = {}): Promise<void> {
  await openPage(page, 'coupons?tab=quotas', 'text=批量回收', { ...visit, role: 'distributor' });
  await waitFor(page, String.raw`text=/^¥[\d,]+\.\d\d$/`);
}
