import { expect, test } from 'vitest';
import { passTime } from '../support/virtual-time.ts';
import { clickButton, pierce, waitForPierced } from '../support/pierced.ts';
import { copiedByPage, pressInPopover, qrOnScreen, readClipboard, share, waitForText, writeClipboard } from './share-popover.ts';
import { openGoods, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

async function press(index: number): Promise<void> {
  await clickButton(stage.page, '分享', index);
}

test('a link on another host needs one more press', async () => {
  await openGoods(stage.page, { variant: 'foreign-link' });
  const { text, link } = await share(stage.page);
  expect(text).toContain('不是华为云域名');
  expect((await pierce(stage.page)).buttons('复制链接')).toEqual([]);
  expect((await pierce(stage.page)).tagged('svg')).toEqual([]);
  await pressInPopover(stage.page, '我已核对，继续');
  expect(await qrOnScreen(stage.page)).toBe(link);
});

test('anything but an https address is refused with a sentence, and nothing is copied', async () => {
  await openGoods(stage.page, { variant: 'bad-link' });
  await writeClipboard(stage.page, 'before');
  const codes = new Set<string>();
  for (const index of [0, 1, 2, 3, 4]) {
    await press(index);
    const text = await waitForText(stage.page, 'SHARE-10');
    codes.add(/SHARE-\d+/.exec(text)?.[0] ?? '');
    const ui = await pierce(stage.page);
    expect(ui.tagged('svg')).toEqual([]);
    expect(ui.buttons('复制链接')).toEqual([]);
    await stage.page.keyboard.press('Escape');
  }
  expect([...codes].every((code) => /^SHARE-10[3-6]$/.test(code))).toBe(true);
  expect(codes.size).toBeGreaterThanOrEqual(3);
  expect(await readClipboard(stage.page)).toBe('before');
});

test('a row whose 复制链接 is disabled says so', async () => {
  await openGoods(stage.page, { variant: 'disabled-copy' });
  const disabled = await stage.page
    .locator('tbody tr:visible')
    .evaluateAll((rows) => rows.findIndex((row) => row.querySelector('.ti3-action-menu-item-disabled')?.textContent?.includes('复制链接')));
  expect(disabled).toBeGreaterThanOrEqual(0);
  await press(disabled);
  await waitForText(stage.page, 'SHARE-108');
});

test('a page that gives no link in time: said, and no second question while the first may still be answered', async () => {
  await openGoods(stage.page, { variant: 'silent-link' });
  await press(0);
  await waitForText(stage.page, '正在从页面获取链接');
  await waitForText(stage.page, 'SHARE-101', 12_000);
  await pressInPopover(stage.page, '再试一次');
  await waitForText(stage.page, 'SHARE-112');
});

test('a link that comes after it was given up reaches neither another row nor the clipboard', async () => {
  const { page } = stage;
  await openGoods(page, { linkDelay: 2500 });
  await writeClipboard(page, 'before');
  await press(0);
  await waitForText(page, '正在从页面获取链接');
  await page.keyboard.press('Escape');
  await waitForText(page, 'SHARE-111');
  await page.keyboard.press('Escape');
  await press(1);
  await waitForText(page, 'SHARE-112');
  // The page believes that it copied.
  await page.getByText('复制成功').first().waitFor();
  await page.waitForTimeout(300);
  expect(await readClipboard(page)).toBe('before');
  await page.keyboard.press('Escape');
  const second = await share(page, 1);
  await page.keyboard.press('Escape');
  expect(await copiedByPage(page, 1)).toBe(second.link);
});

test('the page’s own 复制链接 of another row, pressed just before, is not taken for this row’s link', async () => {
  const { page } = stage;
  await openGoods(page, { linkDelay: 1500 });
  await writeClipboard(page, '');
  await page.locator('tbody tr:visible').nth(0).getByText('复制链接').first().click();
  await press(1);
  await waitForText(page, 'SHARE-112');
  await expect.poll(() => readClipboard(page), { timeout: 4000 }).toContain('https://');
});

test('Ctrl+C stays the person’s own while a link is awaited', async () => {
  const { page } = stage;
  await openGoods(page, { linkDelay: 3000 });
  await writeClipboard(page, 'before');
  await page.locator('tbody tr:visible td').first().dblclick();
  await clickButton(page, '分享');
  await waitForText(page, '正在从页面获取链接');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('tbody td') ?? document.body));
  await page.keyboard.press('Control+C');
  expect((await readClipboard(page)).trim()).toBe((await page.locator('tbody td').first().innerText()).trim());
});

test('while the link is awaited the page cannot be pressed, so no other row’s link can be taken for it', async () => {
  await openGoods(stage.page, { linkDelay: 1500 });
  await press(0);
  await waitForText(stage.page, '正在从页面获取链接');
  await stage.page.locator('tbody tr:visible').nth(5).getByText('复制链接').click({ force: true });
  const own = await waitForPierced(stage.page, (ui) => ui.tagged('textarea')[0]?.value || undefined);
  await stage.page.keyboard.press('Escape');
  const { link } = await share(stage.page, 0);
  expect(own).toBe(link);
});

test('another tab of the same page is no fault of the page', async () => {
  const page = await stage.browser.context.newPage();
  await page.goto('https://account.huaweicloud.com/obmgr/?role=distributor#/obmgr/exclusiveOffers');
  await page.locator('li.ti3-tab-li a', { hasText: '专属优惠' }).first().click();
  await page.waitForTimeout(500);
  await passTime(page, 11_000);
  const options = await stage.browser.context.newPage();
  await options.goto(`chrome-extension://${stage.browser.extensionId}/options.html#health`);
  await options.getByText('页面健康').first().waitFor();
  expect(await options.getByRole('row', { name: /优惠商品.*未找到/ }).count()).toBe(0);
  await options.close();
  await page.close();
});

test.each(['no-copy-action', 'no-inner-tabs'])('%s: no button, and page health names the part', async (variant) => {
  const page = await stage.browser.context.newPage();
  await openGoods(page, { variant });
  await page.waitForTimeout(500);
  await passTime(page, 10_500);
  expect((await pierce(page)).buttons('分享')).toEqual([]);
  const options = await stage.browser.context.newPage();
  await options.goto(`chrome-extension://${stage.browser.extensionId}/options.html#health`);
  const missing = variant === 'no-copy-action' ? '复制链接' : '商品报价';
  await options
    .getByRole('row', { name: new RegExp(`${missing}.*未找到`) })
    .first()
    .waitFor({ timeout: 5000 });
  await options.close();
  await page.close();
});
