import type { Frame, Page } from 'playwright-core';

export type Role = 'provider' | 'distributor' | 'reseller';
export type QuoteTab = '商品报价' | '配置单报价';
export const roles: readonly Role[] = ['provider', 'distributor', 'reseller'];
export const quoteTabs: readonly QuoteTab[] = ['商品报价', '配置单报价'];

export interface Visit {
  readonly role?: Role;
  readonly quoteTab?: QuoteTab;
  readonly variant?: string;
  readonly hostile?: string;
  readonly rows?: number;
  readonly linkDelay?: number;
  readonly host?: string;
  /** 专属优惠 by default; 商品信息 is the reseller's other way in. */
  readonly route?: 'exclusiveOffers' | 'productInfo';
}

/** The frame that a variant shows its content in, else the page itself. */
export const contentOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('framed')) ?? page.mainFrame();

/** The address of 优惠商品 in the sandbox. */
export function goodsAddress(visit: Visit = {}): string {
  const { role = 'provider', host = 'account.huaweicloud.com/obmgr', route = 'exclusiveOffers' } = visit;
  const query = new URLSearchParams({ role });
  if (visit.variant) query.set('variant', visit.variant);
  if (visit.hostile) query.set('hostile', visit.hostile);
  if (visit.rows) query.set('rows', String(visit.rows));
  if (visit.linkDelay !== undefined) query.set('linkDelay', String(visit.linkDelay));
  return `https://${host}/?${query}#/obmgr/${route}?tab=goods`;
}

/** Opens 优惠商品 and waits until its rows are there. */
export async function openGoods(page: Page, visit: Visit = {}): Promise<void> {
  await page.goto('about:blank');
  await page.goto(goodsAddress(visit));
  await waitForRows(page);
  if (visit.quoteTab === undefined || visit.quoteTab === '商品报价') return;
  await page.waitForLoadState('load');
  await openQuoteTab(page, visit.quoteTab);
}

/** Presses the title of a quote tab and waits until its rows are there. */
export async function openQuoteTab(page: Page, quoteTab: QuoteTab): Promise<void> {
  await contentOf(page).locator('li.ti3-tab-li a', { hasText: quoteTab }).click();
  await waitForRows(page);
}

/** Waits until the page shows rows of data. */
export async function waitForRows(page: Page): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const rows = await contentOf(page)
      .locator('tbody tr td:nth-child(2):visible')
      .count()
      .catch(() => 0);
    if (rows > 0) return;
    await page.waitForTimeout(25);
  }
  throw new Error('The page shows no rows.');
}

/** Lets tests read and write the clipboard of the Partner Center's pages. */
export function allowClipboard(page: Page): Promise<void> {
  return page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://account.huaweicloud.com' });
}

export const readClipboard = (page: Page): Promise<string> => contentOf(page).evaluate(() => navigator.clipboard.readText());

export const writeClipboard = (page: Page, text: string): Promise<void> =>
  contentOf(page).evaluate((value) => navigator.clipboard.writeText(value), text);

/**
 * What the page's own 复制链接 of a visible row, under 更多 or not, puts on the clipboard. By script, unless `byHand`: after a
 * person's press no share is possible for some seconds.
 */
export async function copiedByPage(page: Page, index = 0, byHand = false): Promise<string> {
  // For half a second after a share the page's copies are kept from the clipboard.
  if (!byHand) await contentOf(page).waitForFunction(() => !Object.hasOwn(document, 'execCommand'), undefined, { polling: 20 });
  await writeClipboard(page, '');
  const action = contentOf(page).locator('tbody tr:visible').nth(index).getByText('复制链接').first();
  if (byHand) await action.click({ force: true });
  else await action.evaluate((element) => (element as HTMLElement).click());
  for (let tries = 0; tries < 150; tries += 1) {
    const text = await readClipboard(page);
    if (text !== '') return text;
    await page.waitForTimeout(20);
  }
  throw new Error('The page copied nothing.');
}
