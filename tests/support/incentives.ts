import type { Page } from 'playwright-core';
import { waitForRows } from './goods.ts';
import { openPage, type PageVisit } from './visit.ts';

export interface IncentiveVisit extends PageVisit {
  /** 已申请激励 by default. */
  readonly tab?: 'pending' | 'applied';
}

/** Opens 机会点激励申请 and waits for its step graphic and rows. */
export async function openIncentives(page: Page, visit: IncentiveVisit = {}): Promise<void> {
  await openPage(page, `incentives?tab=${visit.tab ?? 'applied'}`, 'text=激励申付', visit);
  await waitForRows(page);
}
