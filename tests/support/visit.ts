import type { Page } from 'playwright-core';
import { contentOf, type Role } from './goods.ts';

/** How a page of the sandbox is opened. */
export interface PageVisit {
  readonly role?: Role;
  /** A member of the account instead of the main log-in. */
  readonly member?: boolean;
  /** One or more variants, with commas. */
  readonly variant?: string;
  readonly hostile?: string;
  readonly rows?: number;
  readonly host?: string;
}

/** The address of a page. @param route what stands behind `#/obmgr/` */
export function pageAddress(route: string, visit: PageVisit = {}): string {
  const { role = 'provider', host = 'account.huaweicloud.com/obmgr' } = visit;
  const query = new URLSearchParams({ role });
  if (visit.member === true) query.set('member', '1');
  if (visit.variant) query.set('variant', visit.variant);
  if (visit.hostile) query.set('hostile', visit.hostile);
  if (visit.rows) query.set('rows', String(visit.rows));
  return `https://${host}/?${query}#/obmgr/${route}`;
}

/** Opens a page and waits until `ready` is seen on it, in the frame that a variant uses. */
export async function openPage(page: Page, route: string, ready: string, visit: PageVisit = {}): Promise<void> {
  await page.goto('about:blank');
  await page.goto(pageAddress(route, visit));
  await waitFor(page, ready);
}

/** Waits until a selector is visible in the page's content. @throws Error after ten seconds */
export async function waitFor(page: Page, selector: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const found = await contentOf(page)
      .locator(`${selector} >> visible=true`)
      .count()
      .catch(() => 0);
    if (found > 0) return;
    await page.waitForTimeout(25);
  }
  throw new Error(`The page does not show ${selector}.`);
}
