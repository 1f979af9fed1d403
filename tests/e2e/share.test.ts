import { describe, expect, test } from 'vitest';
import { waitForPierced } from '../support/pierced.ts';
import { copiedByPage, qrOnScreen, share } from './share-popover.ts';
import { openGoods, quoteTabs, roles, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

describe.each(roles)('%s', (role) => {
  test.each(quoteTabs)('shares from %s exactly the link that the page copies, also by QR', async (quoteTab) => {
    const { page, browser } = stage;
    await openGoods(page, { role, quoteTab });
    const { link, row, text } = await share(page, 2);
    const [product = ''] = row.split('\t');
    expect(text).toContain(product.slice(0, 8).trim());
    expect(text).toContain('marketplace.huaweicloud.com');
    expect(await qrOnScreen(page)).toBe(link);
    await page.keyboard.press('Escape');
    expect(await copiedByPage(page, 2)).toBe(link);

    const shop = await browser.context.newPage();
    await shop.goto(link);
    expect(await shop.locator('[data-sandbox=matched-partner]').textContent()).toBe(`example-${role}`);
    await shop.close();
  });
});

test('works on the newer host and on the reseller’s page 商品信息', async () => {
  await openGoods(stage.page, { role: 'reseller', route: 'productInfo', host: 'partner.huaweicloud.com' });
  const { link } = await share(stage.page, 1);
  expect(await qrOnScreen(stage.page)).toBe(link);
});

test('each row gives its own link, and the popover names that row', async () => {
  await openGoods(stage.page, { rows: 20 });
  const links = new Set<string>();
  for (const index of [0, 7, 19]) {
    const { link, row, text } = await share(stage.page, index);
    links.add(link);
    for (const word of row.split(/\s+/).slice(0, 1)) expect(text).toContain(word);
    await stage.page.keyboard.press('Escape');
    await waitForPierced(stage.page, (ui) => (ui.tagged('textarea').length === 0 ? true : undefined));
  }
  expect(links.size).toBe(3);
});
