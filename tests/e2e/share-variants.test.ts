import { describe, expect, test } from 'vitest';
import { copiedByPage, share } from './share-popover.ts';
import { openGoods, openQuoteTab, quoteTabs, roles, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

/** What may differ in the documented page; `missing` is what the popover then says it does not know. */
const variants = [
  'fixed-head',
  'fixed-right',
  'reordered',
  'other-words',
  'masked',
  'iframe',
  'tracked-id',
  'tracked-index',
  'live-dom',
  'overflow',
  'router-tabs',
  'slow',
  'columns-hidden',
  'no-product',
];
const unknown: Readonly<Record<string, string>> = { 'columns-hidden': '客户 未识别', 'no-product': '（未识别商品名称）' };

describe.each(variants)('variant %s', (variant) => {
  test.each(roles)('%s shares from both quote tabs', async (role) => {
    await openGoods(stage.page, { role, variant });
    for (const quoteTab of quoteTabs) {
      await openQuoteTab(stage.page, quoteTab);
      const { link, text } = await share(stage.page, 1);
      expect(text).toContain(`报价页签 ${quoteTab}`);
      expect(text).toContain(unknown[variant] ?? '优惠失效时间 20');
      await stage.page.keyboard.press('Escape');
      expect(await copiedByPage(stage.page, 1)).toBe(link);
      expect(link).toMatch(/^https:\/\/marketplace\.huaweicloud\.com\//);
    }
  });
});

test('masked names stay masked', async () => {
  await openGoods(stage.page, { variant: 'masked' });
  expect((await share(stage.page)).text).toMatch(/客户 .\*\*\*./);
});
