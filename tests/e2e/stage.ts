import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import { type Launched, launch, type LaunchOptions } from '../support/browser.ts';

/** A browser with the production build on a sandbox of its own. Filled before the first test of the file. */
export interface Stage {
  sandbox: Sandbox;
  browser: Launched;
  page: Page;
}

/** Sets the stage for a test file. */
export function setStage(options: Omit<LaunchOptions, 'sandbox'> = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.sandbox = await startSandbox();
    stage.browser = await launch({ sandbox: stage.sandbox, ...options });
    stage.page = stage.browser.page;
    await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://account.huaweicloud.com' });
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.sandbox?.close();
  });
  return stage;
}

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
export const contentOf = (page: Page) => page.frames().find((frame) => frame.url().includes('framed')) ?? page.mainFrame();

/** Opens 优惠商品 and waits until its rows are there. */
export async function openGoods(page: Page, visit: Visit = {}): Promise<void> {
  const { role = 'provider', quoteTab = '商品报价', host = 'account.huaweicloud.com/obmgr', route = 'exclusiveOffers' } = visit;
  const query = new URLSearchParams({ role });
  if (visit.variant) query.set('variant', visit.variant);
  if (visit.hostile) query.set('hostile', visit.hostile);
  if (visit.rows) query.set('rows', String(visit.rows));
  if (visit.linkDelay !== undefined) query.set('linkDelay', String(visit.linkDelay));
  await page.goto('about:blank');
  await page.goto(`https://${host}/?${query}#/obmgr/${route}?tab=goods`);
  await waitForRows(page);
  if (quoteTab !== '商品报价') {
    await content(page).then((frame) => frame.locator('li.ti3-tab-li a', { hasText: quoteTab }).click());
    await waitForRows(page);
  }
}

async function content(page: Page) {
  await page.waitForLoadState('load');
  return contentOf(page);
}

async function waitForRows(page: Page): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const rows = await contentOf(page).locator('tbody tr td:nth-child(2):visible').count().catch(() => 0);
    if (rows > 0) return;
    await page.waitForTimeout(25);
  }
  throw new Error('The page shows no rows.');
}
