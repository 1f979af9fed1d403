import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { readQr } from '../support/qr.ts';
import { copiedByPage, pressInPopover, readClipboard, share, waitForText, writeClipboard } from './share-popover.ts';
import { openGoods, quoteTabs, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

test.each(quoteTabs)('%s: the clipboard is untouched until a copy button is pressed', async (quoteTab) => {
  const { page } = stage;
  await openGoods(page, { quoteTab });
  await writeClipboard(page, 'what the person had');
  const { link, text } = await share(page);
  expect(text).toContain('本工具还没有改动剪贴板');
  await page.getByText('复制成功').first().waitFor();
  expect(await readClipboard(page)).toBe('what the person had');

  await pressInPopover(page, '复制链接');
  await waitForText(page, '已复制');
  expect(await readClipboard(page)).toBe(link);

  await pressInPopover(page, '复制文案');
  await page.waitForFunction(async (before) => (await navigator.clipboard.readText()) !== before, link);
  const message = await readClipboard(page);
  expect(message).toContain(link);
  expect(message).toMatch(/「.+」.*20\d\d/);
});

test('the QR image on the clipboard and in the saved file reads as the link', async () => {
  const { page } = stage;
  await openGoods(page);
  const { link } = await share(page, 3);
  await pressInPopover(page, '复制二维码图片');
  await waitForText(page, '已复制');
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
  });
  expect(await readQr(Uint8Array.from(bytes))).toBe(link);

  const download = page.waitForEvent('download');
  await pressInPopover(page, '保存二维码');
  const file = await download;
  const png = PNG.sync.read(readFileSync(await file.path()));
  expect(png.width).toBeGreaterThanOrEqual(1024);
  expect(png.height).toBeGreaterThan(png.width);
  expect(await readQr(readFileSync(await file.path()))).toBe(link);
  expect(file.suggestedFilename()).toMatch(/^[^\\/:*?"<>|]+-二维码\.png$/);
});

test('the page’s own copy goes on as before, also right after a share', async () => {
  const { page } = stage;
  await openGoods(page);
  const before = await copiedByPage(page, 4);
  const { link } = await share(page, 4);
  expect(link).toBe(before);
  await page.keyboard.press('Escape');
  expect(await copiedByPage(page, 4, true)).toBe(before);
  expect(await page.evaluate(() => [Object.hasOwn(document, 'execCommand'), Object.hasOwn(navigator.clipboard, 'writeText')])).toEqual([
    false,
    false,
  ]);
});

test('Ctrl+C in the page is the person’s own', async () => {
  const { page } = stage;
  await openGoods(page);
  const cell = page.locator('tbody tr:visible td').first();
  await cell.dblclick();
  await page.keyboard.press('Control+C');
  const selected = await page.evaluate(() => `${getSelection()}`);
  expect(selected.trim()).not.toBe('');
  expect((await readClipboard(page)).trim()).toBe(selected.trim());
});
