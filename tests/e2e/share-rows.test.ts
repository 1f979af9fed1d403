import { expect, test } from 'vitest';
import { clickButton, pierce, waitForPierced } from '../support/pierced.ts';
import { copiedByPage, share, shareButtons, waitForText } from './share-popover.ts';
import { openGoods, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

const firstCell = (): Promise<string> => stage.page.locator('tbody tr:visible td').first().innerText();

async function hasOneButtonEachRow(): Promise<void> {
  const rows = stage.page.locator('tbody tr:visible');
  await expect.poll(async () => (await shareButtons(stage.page)).length - (await rows.count()), { timeout: 5000 }).toBe(0);
}

async function sharesFirstRow(): Promise<void> {
  const product = (await firstCell()).trim();
  const { link, text } = await share(stage.page, 0);
  expect(text).toContain(product);
  await stage.page.keyboard.press('Escape');
  expect(await copiedByPage(stage.page, 0)).toBe(link);
}

test.each(['', 'tracked-id', 'tracked-index'])(
  'paging and sorting (%s): one button a row, always of the row as shown now',
  async (variant) => {
    const { page } = stage;
    await openGoods(page, { variant });
    await sharesFirstRow();
    const before = await firstCell();
    await page.locator('.ti3-pag-next:visible').click();
    await page.waitForFunction(
      (old) => [...document.querySelectorAll('tbody td')].some((cell) => cell.checkVisibility() && cell.textContent !== old),
      before,
    );
    await page.waitForTimeout(400);
    await hasOneButtonEachRow();
    await sharesFirstRow();
    await page.locator('th:visible ti-head-sort').first().click();
    await page.waitForTimeout(400);
    await hasOneButtonEachRow();
    await sharesFirstRow();
  },
);

test('switching tabs there and back leaves one button a row', async () => {
  const { page } = stage;
  for (const variant of ['', 'router-tabs']) {
    await openGoods(page, { variant });
    for (const tab of ['配置单报价', '商品报价']) {
      await page.locator('li.ti3-tab-li a', { hasText: tab }).click();
      await page.waitForTimeout(500);
      await hasOneButtonEachRow();
      await sharesFirstRow();
    }
  }
});

test('a row that is reused for another record while its link is awaited: the link is thrown away', async () => {
  const { page } = stage;
  await openGoods(page, { variant: 'tracked-index', linkDelay: 1200 });
  await clickButton(page, '分享');
  await waitForText(page, '正在从页面获取链接');
  await page
    .locator('.ti3-pag-next')
    .first()
    .evaluate((next) => (next as HTMLElement).click());
  await waitForText(page, 'SHARE-102');
  const ui = await pierce(page);
  expect(ui.tagged('textarea')).toEqual([]);
  expect(ui.buttons('再试一次')).toEqual([]);
});

test('a row that looks alike in all known columns is still told apart', async () => {
  const { page } = stage;
  await openGoods(page, { variant: 'columns-hidden,tracked-index', linkDelay: 1200 });
  await clickButton(page, '分享');
  await waitForText(page, '正在从页面获取链接');
  await page.evaluate(() => {
    const text = document.querySelector('tbody tr td:nth-child(2)')?.firstChild;
    if (!text) throw new Error('The row has no second cell.');
    const before = text.nodeValue;
    text.nodeValue = '别的规格';
    text.nodeValue = before;
  });
  await waitForText(page, 'SHARE-102');
});

test('a table that reloads all the time can still be shared from', async () => {
  const { page } = stage;
  await openGoods(page, { variant: 'auto-refresh' });
  await page.waitForTimeout(2000);
  const product = (await firstCell()).trim();
  let [text, link] = ['', ''];
  // A press that a reload falls into hits nothing, here as on the page's own buttons: a person presses again.
  await expect
    .poll(
      async () => {
        await clickButton(page, '分享').catch(() => undefined);
        const ui = await waitForPierced(page, (seen) => (seen.tagged('textarea')[0]?.value ? seen : undefined), 1500).catch(
          () => undefined,
        );
        [text, link] = [ui?.text() ?? '', ui?.tagged('textarea')[0]?.value ?? ''];
        return link;
      },
      { timeout: 20_000 },
    )
    .toMatch(/^https:/);
  expect(text).toContain(product);
  await page.keyboard.press('Escape');
  expect(await copiedByPage(page, 0)).toBe(link);
});

test('leaving the page takes everything away, also in the middle of a share', async () => {
  const { page } = stage;
  for (const linkDelay of [60, 3000]) {
    await openGoods(page, { linkDelay });
    await clickButton(page, '分享');
    await waitForText(page, linkDelay > 60 ? '正在从页面获取链接' : '复制文案');
    await page.evaluate(() => (location.hash = '#/obmgr/index'));
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => document.querySelectorAll('pcc-part').length)).toBe(0);
  }
});

test('after the extension was reloaded the old helpers go with the next sign of life', async () => {
  const { page, browser } = stage;
  await openGoods(page);
  await share(page);
  await page.keyboard.press('Escape');
  await browser.reloadExtension();
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 420);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.querySelectorAll('pcc-part').length)).toBe(0);
  await openGoods(page);
  await sharesFirstRow();
  await waitForPierced(page, (ui) => (ui.roots > 0 ? true : undefined));
});
