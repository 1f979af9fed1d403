import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { auditPage } from '../support/axe.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

/** A partner whose coupons take many seconds to read. */
const stage = setUpReclaim({ http2: true, scale: 4 });
const requests = (operation: string): number => stage.sandbox.control.counts()[operation]?.requests ?? 0;
const pagesRead = (): number => requests('ListIssuedPartnerCoupons');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(hash: string): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/workspace.html${hash}`);
  return page;
}

/** Plans all coupons as a person does, up to where it is being read. */
async function begin(): Promise<Page> {
  const page = await open('#coupons');
  await page.getByLabel('按条件筛选', { exact: true }).check();
  await button(page, '开始核对').click();
  await page.getByRole('heading', { name: '正在读取', exact: true }).waitFor();
  return page;
}

const planIn = (page: Page): string => new URL(page.url()).hash.split('/')[1] ?? '';
/** Waits until the far side was asked for so many pages more. No message is sent meanwhile. */
const morePages = (count: number): Promise<void> => {
  const before = pagesRead();
  return expect.poll(pagesRead, { timeout: 15_000 }).toBeGreaterThanOrEqual(before + count);
};

test('a plan that takes long shows how far it is, and is stopped for good', async () => {
  await stage.signIn();
  const page = await begin();
  const status = page.getByRole('status').first();
  await expect.poll(() => status.textContent(), { timeout: 10_000 }).toMatch(/代金券：[1-9]\d* \/ \d{4,}。 每秒约 [1-9]\d* 项/);
  const { violations } = await auditPage(page);
  expect(violations).toEqual([]);
  await button(page, '停止').click();
  await page.getByRole('heading', { name: '已停止读取', exact: true }).waitFor();
  const before = pagesRead();
  await page.waitForTimeout(1500);
  expect(pagesRead()).toBeLessThanOrEqual(before + 1);
  await page.reload();
  await page.getByRole('heading', { name: '已停止读取', exact: true }).waitFor();
  await page.close();
});

test('the worker is killed, the page is closed, the browser is closed: it goes on where it was, and ends as if nothing had been', async () => {
  await stage.signIn();
  const before = pagesRead();
  const page = await begin();
  const planId = planIn(page);
  await morePages(3);
  await stage.kill();
  await page.close();
  // The alarm goes on with it; here it need not be waited for.
  const alarm = await stage.client.page.evaluate(() => chrome.alarms.get('jobs'));
  expect(alarm).toMatchObject({ periodInMinutes: 0.5 });
  await stage.client.page.evaluate(() => chrome.alarms.create('jobs', { when: Date.now() + 50, periodInMinutes: 0.5 }));
  await morePages(3);
  await stage.kill();
  const again = await open(`#coupons/${planId}`);
  await again.getByRole('heading', { name: '正在读取', exact: true }).waitFor();
  await morePages(3);
  await stage.reopen();
  await expect.poll(async () => (await stage.browser.worker()).url()).toContain(stage.browser.extensionId);
  const signedOut = await open(`#coupons/${planId}`);
  await button(signedOut, '登录').waitFor();
  await stage.signIn();
  await signedOut.reload();
  await signedOut.getByRole('heading', { name: '读取中断', exact: true }).waitFor();
  await signedOut.getByText('AUTH-101').first().waitFor();
  await button(signedOut, '继续读取').click();
  await signedOut.getByRole('heading', { name: '执行前核对', exact: true }).waitFor({ timeout: 60_000 });
  const plan = await stage.ask('plan.get', { planId });
  expect(plan).toMatchObject({ state: 'done', summary: { coverage: { complete: true } } });
  const total = plan?.summary?.coverage.total ?? 0;
  expect(plan?.rows).toBe(total);
  // Each of the three deaths may cost one question that was on its way.
  expect(pagesRead() - before).toBeGreaterThanOrEqual(Math.ceil(total / 100));
  expect(pagesRead() - before).toBeLessThanOrEqual(Math.ceil(total / 100) + 3);
});
