import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { auditPage } from './axe.ts';

/** Axe in both colour schemes, on a page of our own. */
export async function auditBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, nodesChecked } = await auditPage(page);
    expect(violations).toEqual([]);
    expect(nodesChecked).toBeGreaterThan(10);
  }
}
