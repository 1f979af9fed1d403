import { expect, test } from 'vitest';
import { clickNode, pierce, waitForPierced } from '../support/pierced.ts';
import { pressInPopover, qrOnScreen, readClipboard, share, shareButtons, waitForText, writeClipboard } from './share-popover.ts';
import { openGoods, setStage } from './stage.ts';

const stage = setStage();

async function press(index: number): Promise<void> {
  const button = (await shareButtons(stage.page))[index];
  if (button) await clickNode(stage.page, button);
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
  const disabled = await stage.page.locator('tbody tr:visible').evaluateAll((rows) =>
    rows.findIndex((row) => row.querySelector('.ti3-action-menu-item-disabled')?.textContent?.includes('复制链接')),
  );
  expect(disabled).toBeGreaterThanOrEqual(0);
  await press(disabled);
  await waitForText(stage.page, 'SHARE-108');
});

test('a page that gives no link in time: said, the page usable again, and a second try possible', async () => {
  await openGoods(stage.page, { variant: 'silent-link' });
  await press(0);
  await waitForText(stage.page, '正在向页面取链接');
  await waitForText(stage.page, 'SHARE-101', 12_000);
  await pressInPopover(stage.page, '再试一次');
  await waitForText(stage.page, '正在向页面取链接');
  await stage.page.keyboard.press('Escape');
  await waitForText(stage.page, 'SHARE-111');
  await stage.page.keyboard.press('Escape');
  await waitForPierced(stage.page, (ui) => (ui.text().includes('SHARE-111') ? undefined : true));
});

test('while the link is awaited the page cannot be pressed, so no other row’s link can be taken for it', async () => {
  await openGoods(stage.page, { linkDelay: 1500 });
  await press(0);
  await waitForText(stage.page, '正在向页面取链接');
  await stage.page.locator('tbody tr:visible').nth(5).getByText('复制链接').click({ force: true });
  const own = await waitForPierced(stage.page, (ui) => ui.tagged('textarea')[0]?.value || undefined);
  await stage.page.keyboard.press('Escape');
  const { link } = await share(stage.page, 0);
  expect(own).toBe(link);
});

test.each(['no-copy-action', 'no-inner-tabs'])('%s: no button, and page health names the part', async (variant) => {
  await openGoods(stage.page, { variant });
  await stage.page.waitForTimeout(variant === 'no-inner-tabs' ? 10_500 : 500);
  expect((await pierce(stage.page)).buttons('分享')).toEqual([]);
  const options = await stage.browser.context.newPage();
  await options.goto(`chrome-extension://${stage.browser.extensionId}/options.html#health`);
  const missing = variant === 'no-copy-action' ? '复制链接' : '商品报价';
  await options.getByRole('row', { name: new RegExp(`${missing}.*未找到`) }).first().waitFor({ timeout: 5000 });
  await options.close();
});
