import { beforeAll, expect, test } from 'vitest';
import { clickNode, pierce, waitForPierced } from '../support/pierced.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { setUpBrowser } from './browser-fixture.ts';
import { readClipboard, shareButtons, waitForText } from './share-popover.ts';

const stage = setUpBrowser();
let client: WorkerClient;

beforeAll(async () => {
  client = await openWorkerClient(stage.browser);
});

async function open(variant: string, more = ''): Promise<void> {
  const { page } = stage;
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`https://account.huaweicloud.com/obmgr/?role=provider&variant=${variant}${more}#/obmgr/exclusiveOffers?tab=goods`);
}

test('another extension that insists on its place: no endless quarrel, and a press still shares', async () => {
  const { page } = stage;
  await open('insisting');
  await shareButtons(page);
  // A quarrel would go on for ever: after it was settled nothing of ours moves any more.
  await page.waitForTimeout(2500);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const observer = new MutationObserver((records) => {
          for (const { addedNodes } of records) count += [...addedNodes].filter(({ nodeName }) => nodeName === 'PCC-PART').length;
        });
        observer.observe(document, { childList: true, subtree: true });
        setTimeout(() => resolve(count), 2500);
      }),
  );
  expect(moved).toBeLessThanOrEqual(20);
  const [button] = await shareButtons(page);
  if (!button) throw new Error('There is no button.');
  await clickNode(page, button);
  expect(await waitForPierced(page, (ui) => ui.tagged('textarea')[0]?.value || undefined)).toMatch(/^https:/);
});

test('action cells in a table of their own: facts stand beside the link, and a list that is sorted meanwhile gives none', async () => {
  const { page } = stage;
  await open('plain-table,fixed-columns,tracked-index', '&linkDelay=1500');
  const [button] = await shareButtons(page);
  if (!button) throw new Error('There is no button.');
  await clickNode(page, button);
  await waitForText(page, '正在从页面获取链接');
  expect((await pierce(page)).text()).not.toContain('（未识别商品名称）');
  // A script of the page: the person is kept from the page meanwhile.
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-sort]')?.click());
  await waitForText(page, 'SHARE-102');
  expect((await pierce(page)).tagged('textarea')).toEqual([]);
});

test('a page that copies by a function it laid by: the link is not taken, and nothing is promised of the clipboard', async () => {
  const { page } = stage;
  await open('copy-saved');
  const [button] = await shareButtons(page);
  if (!button) throw new Error('There is no button.');
  await clickNode(page, button);
  const said = await waitForText(page, 'SHARE-101', 15_000);
  expect(await readClipboard(page)).toMatch(/^https:/);
  expect(said).toContain('剪贴板里可能已是它的链接');
  expect(said).not.toContain('，剪贴板没有改动');
});

test('a page whose words a translation replaced has no helper, and page health says so', async () => {
  const { page } = stage;
  await open('');
  await shareButtons(page);
  await page.evaluate(() => {
    for (const title of document.querySelectorAll('li')) {
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const font = document.createElement('font');
        font.textContent = 'Translated';
        (walker.currentNode as Text).replaceWith(font);
        walker.currentNode = font;
        walker.nextNode();
      }
    }
  });
  await expect.poll(async () => (await pierce(page)).buttons('分享').length).toBe(0);
  const health = await client.ask('health.list', {});
  expect(health.find(({ page: name }) => name === '优惠商品')?.parts).toEqual([
    { kind: 'words', in: '优惠商品', part: '优惠商品', found: false, required: true },
  ]);
});

test('page health names the parts in the page’s own words', async () => {
  await open('columns-hidden');
  await shareButtons(stage.page);
  await expect
    .poll(async () => (await client.ask('health.list', {})).some(({ page, parts }) => page === '优惠商品' && parts.length > 2))
    .toBe(true);
  const parts = (await client.ask('health.list', {})).find(({ page }) => page === '优惠商品')?.parts ?? [];
  expect(parts).toContainEqual({ kind: 'rowAction', in: '商品报价', part: '复制链接', found: true, required: true });
  expect(parts).toContainEqual({ kind: 'column', in: '商品报价', part: '客户名称', found: false, required: false });
});
