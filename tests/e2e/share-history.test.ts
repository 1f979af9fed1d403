import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SharedLink } from '../../utils/common/share/entry.ts';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import { auditPage } from '../support/axe.ts';
import { setUpBrowser } from './browser-fixture.ts';

const products = ['云备份', '数据库审计', '堡垒机', 'Cloud Scan 10', 'Cloud Scan 9'];
/** As the collation of Chinese orders them. */
const byName = ['堡垒机', '数据库审计', '云备份', 'Cloud Scan 9', 'Cloud Scan 10'];

const shared = (product: string, index: number): SharedLink & { readonly at: number } => ({
  account: 'example-provider',
  product,
  quoteTab: index % 2 === 0 ? 'productQuote' : 'configurationQuote',
  customer: `示例客户${'甲乙丙丁戊'[index]}公司`,
  end: `2026-12-0${index + 1}`,
  link: `https://marketplace.huaweicloud.com/x?id=${index}`,
  how: 'link',
  at: Date.now() - index * 60_000,
});

/** Puts links into the history as it is kept; the worker has made the database by then. */
function keep(page: Page, links: readonly object[]): Promise<void> {
  return page.evaluate(async (entries) => {
    const request = indexedDB.open('share-history');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const transaction = request.result.transaction('entries', 'readwrite');
    for (const entry of entries) transaction.objectStore('entries').add(entry);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
  }, links);
}

/** The products of the rows, from the top. */
async function shown(page: Page): Promise<string[]> {
  const rows = await page.locator('[role=row]:not([aria-rowindex="1"])').allInnerTexts();
  return rows.map((text) => products.find((product) => text.includes(product)) ?? text);
}

/** The history as a person uses it: with mouse and keys, in both languages. */
describe.each([
  ['zh', 'zh-CN'],
  ['en', 'en-US'],
] as const)('%s', (locale, lang) => {
  const stage = setUpBrowser({ lang });
  const strings = stringsFor(locale);

  async function open(): Promise<Page> {
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${stage.browser.extensionId}/workspace.html#share`);
    await page.getByRole('heading', { name: strings['history.title'], exact: true }).waitFor();
    return page;
  }

  const grid = (page: Page) => page.getByRole('grid', { name: strings['history.title'] });

  test('an empty history says how to share; then links are searched, chosen by chips and sorted by head', async () => {
    const page = await open();
    await page.getByText(strings['history.empty']).waitFor();
    await keep(page, products.map(shared));
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(products);
    await page.keyboard.press('/');
    await page.keyboard.type('scan cloud');
    await expect.poll(() => shown(page)).toEqual(['Cloud Scan 10', 'Cloud Scan 9']);
    await page.getByRole('searchbox').fill('客户乙');
    await expect.poll(() => shown(page)).toEqual(['数据库审计']);
    await page.getByRole('searchbox').fill('no such thing');
    await page.getByRole('button', { name: strings['list.clear'] }).click();
    await page.getByRole('button', { name: new RegExp(`^${strings['quoteTab.configurationQuote'].slice(0, 5)}.* 2$`) }).click();
    await expect.poll(() => shown(page)).toEqual(['数据库审计', 'Cloud Scan 10']);
    await page.getByRole('button', { name: new RegExp(`^${strings['quoteTab.configurationQuote'].slice(0, 5)}.* 2$`) }).click();
    const head = page.getByRole('columnheader', { name: strings['history.product'] });
    await head.getByRole('button').click();
    await expect.poll(() => shown(page)).toEqual(byName);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.close();
  });

  test('the order and the columns are as they were left; hidden ones are searched all the same', async () => {
    const page = await open();
    await expect.poll(() => shown(page)).toEqual(byName);
    const head = page.getByRole('columnheader', { name: strings['history.product'] });
    await head.getByRole('button').click();
    await head.getByRole('button').click();
    await page.getByRole('button', { name: strings['list.columns'], exact: true }).click();
    await page.getByRole('checkbox', { name: strings['history.how'], exact: true }).uncheck();
    await auditBoth(page);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(products);
    await expect.poll(() => page.getByRole('columnheader', { name: strings['history.how'], exact: true }).count()).toBe(0);
    await page.getByRole('searchbox').fill('x?id=3');
    await expect.poll(() => shown(page)).toEqual(['Cloud Scan 10']);
    await page.close();
  });

  test('with the keys alone: a row opens and closes, a range is ticked and deleted', async () => {
    const page = await open();
    await expect.poll(() => shown(page)).toEqual(products);
    await grid(page).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const drawer = page.getByRole('complementary', { name: '数据库审计' });
    await drawer.getByText('https://marketplace.huaweicloud.com/x?id=1').waitFor();
    expect(await drawer.innerText()).not.toContain('示例客户');
    await auditBoth(page);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    for (const key of ['Home', ' ', 'ArrowDown', 'ArrowDown', 'Shift+ ']) await page.keyboard.press(key);
    expect(await page.locator('[role=row][aria-selected=true]').count()).toBe(3);
    await auditBoth(page);
    await page.getByRole('button', { name: strings['history.deleteSelected'].split('{')[0]?.trim() ?? '' }).click();
    await expect.poll(() => shown(page)).toEqual(['Cloud Scan 10', 'Cloud Scan 9']);
    await page.close();
  });

  test('beside a page it stays a table, and nothing sticks out of 360 pixels', async () => {
    const page = await open();
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => shown(page)).toEqual(['Cloud Scan 10', 'Cloud Scan 9']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await auditBoth(page);
    await page.close();
  });
});

/** Axe in both colour schemes. */
async function auditBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, nodesChecked } = await auditPage(page);
    expect(violations).toEqual([]);
    expect(nodesChecked).toBeGreaterThan(10);
  }
}
