import { describe, expect, test } from 'vitest';
import { auditClosedRoots, auditPage } from '../support/axe.ts';
import { pierce } from '../support/pierced.ts';
import { pressInPopover, readClipboard, share, waitForText } from './share-popover.ts';
import { openGoods, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser({ timezone: 'America/New_York' });

const extensionPage = (path: string): string => `chrome-extension://${stage.browser.extensionId}/${path}`;

test('a shared link is in the history, at Beijing time whatever the computer’s zone, and can be deleted', async () => {
  const { page, browser } = stage;
  await page.bringToFront();
  await openGoods(page);
  const { link, row } = await share(page, 1);
  await pressInPopover(page, '复制链接');
  await waitForText(page, '已复制');
  const history = await browser.context.newPage();
  await history.goto(extensionPage('workspace.html'));
  const rows = history.locator('[role=row][aria-rowindex]:not([aria-rowindex="1"])');
  const entry = rows.first();
  await entry.waitFor();
  const text = await entry.innerText();
  expect(text).toContain(row.slice(0, 6));
  expect(text).toContain('商品报价');
  const beijing = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 13).replace('T', ' ');
  expect(text).toContain(beijing);
  expect(text).toMatch(/.\*\*\*./);
  await history.getByRole('button', { name: /显示/ }).first().click();
  expect(await entry.innerText()).not.toMatch(/\*\*\*/);
  expect(await history.evaluate(() => document.body.innerText)).not.toContain('undefined');
  await history
    .getByRole('button', { name: /^删除(?!全部)/ })
    .first()
    .click();
  await history.getByText(link).waitFor({ state: 'detached' });
  await expect.poll(() => rows.count()).toBe(0);
  await history.close();
});

test('the popover opens the workspace in the side panel', async () => {
  const { page, browser } = stage;
  await page.bringToFront();
  await openGoods(page);
  await share(page);
  await pressInPopover(page, '查看分享记录');
  const targets = async (): Promise<string[]> => {
    const session = await browser.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.map(({ url }) => url);
  };
  await expect.poll(targets, { timeout: 5000 }).toContain(extensionPage('workspace.html'));
});

test('the template of the options is what 复制文案 copies; a helper that is switched off is not there', async () => {
  const { page, browser } = stage;
  const options = await browser.context.newPage();
  await options.goto(extensionPage('options.html'));
  const ask = (name: string, input: object): Promise<unknown> =>
    options.evaluate(([message, value]) => chrome.runtime.sendMessage({ name: message, input: value }), [name, input] as const);
  await ask('settings.set', { shareTemplate: '模板：{product}｜{end}｜{link}' });
  await page.bringToFront();
  await openGoods(page);
  const { link } = await share(page);
  await pressInPopover(page, '复制文案');
  await waitForText(page, '已复制');
  expect(await readClipboard(page)).toMatch(/^模板：.+｜20\d\d.+｜https:/);
  expect(await readClipboard(page)).toContain(link);
  try {
    await ask('settings.set', { shareTemplate: '', helpersOff: ['share-product-link'] });
    await openGoods(page);
    await page.waitForTimeout(800);
    expect((await pierce(page)).buttons('分享')).toEqual([]);
  } finally {
    await ask('settings.set', { helpersOff: [] });
  }
  await options.close();
});

test('switching the language in the options changes pages and helpers', async () => {
  const { page, browser } = stage;
  const options = await browser.context.newPage();
  await options.goto(extensionPage('options.html'));
  await options.getByLabel('English').check();
  await options.getByText('Language').first().waitFor();
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.bringToFront();
  await openGoods(page);
  await waitForText(page, 'Share');
  await options.getByLabel('中文').check();
  await options.getByText('语言').first().waitFor();
  await options.close();
});

describe('axe finds nothing', () => {
  test.each(['workspace.html', 'options.html'])('on %s', async (path) => {
    const own = await stage.browser.context.newPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await own.emulateMedia({ colorScheme });
      await own.goto(extensionPage(path));
      await own.locator('h1').first().waitFor();
      const { violations, nodesChecked } = await auditPage(own);
      expect(violations).toEqual([]);
      expect(nodesChecked).toBeGreaterThan(10);
    }
    await own.close();
  });

  test('in the buttons and the popover inside Partner Center', async () => {
    const { page, browser } = stage;
    await page.bringToFront();
    await openGoods(page);
    await share(page);
    const { violations, nodesChecked } = await auditClosedRoots(page, browser.extensionId);
    expect(violations).toEqual([]);
    expect(nodesChecked).toBeGreaterThan(20);
  });
});
