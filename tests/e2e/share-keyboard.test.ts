import { expect, test } from 'vitest';
import { pierce, waitForPierced } from '../support/pierced.ts';
import { readClipboard, waitForText } from './share-popover.ts';
import { openGoods, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

test('share, copy and close without a mouse; the focus comes back to the row', async () => {
  const { page } = stage;
  await openGoods(page);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.localName ?? '');
  await page.locator('tbody tr:visible a.ti3-action-menu-item').first().focus();
  for (let tabs = 0; tabs < 12 && (await focused()) !== 'pcc-part'; tabs += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('pcc-part');
  await page.keyboard.press('Enter');
  const link = await waitForPierced(page, (ui) => ui.tagged('textarea')[0]?.value || undefined);
  // Close, link, the decoded parts if they scroll, then the first action.
  await page.keyboard.press('Tab');
  for (let tabs = 0; tabs < 3 && !(await pierce(page)).text().includes('已复制'); tabs += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForTimeout(400);
  }
  await waitForText(page, '已复制');
  expect(await readClipboard(page)).toBe(link);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('pcc-part');
  expect((await pierce(page)).tagged('textarea')).toEqual([]);
  await page.keyboard.press('Enter');
  await waitForPierced(page, (ui) => ui.tagged('textarea')[0]?.value || undefined);
});
