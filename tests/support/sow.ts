import type { Locator, Page } from 'playwright-core';
import { contentOf, waitForRows } from './goods.ts';
import { openPage, waitFor, type PageVisit } from './visit.ts';

export interface SowVisit extends PageVisit {
  /** Which of the rows that offer 上传SOW, from 0. */
  readonly row?: number;
}

/** Opens 申请记录 of 一次性工程费用(NRE). */
export async function openNreRecords(page: Page, visit: PageVisit = {}): Promise<void> {
  await openPage(page, 'nre?tab=records', 'text=申请编号', visit);
  await waitForRows(page);
}

/** Presses 上传SOW of a row and waits for the form, in the page or in a dialog. */
export async function openSow(page: Page, visit: SowVisit = {}): Promise<void> {
  await openNreRecords(page, visit);
  const action = contentOf(page)
    .getByText('上传SOW', { exact: true })
    .nth(visit.row ?? 0);
  await action.click();
  await waitFor(page, 'text=SOW自检Checklist');
}

/** The native field of one of the three files. */
export const fileField = (page: Page, name: string): Locator =>
  contentOf(page).locator('.sandbox-form-row, tr').filter({ hasText: name }).locator('input[type=file]');
