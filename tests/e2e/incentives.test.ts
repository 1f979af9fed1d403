import { beforeAll, describe, expect, test } from 'vitest';
import { auditClosedRoots } from '../support/axe.ts';
import { hostTag } from '../../utils/common/host-tag.ts';
import { openIncentives } from '../support/incentives.ts';
import { clickButton, pierce, waitForPierced } from '../support/pierced.ts';
import { pageAddress } from '../support/visit.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';
import { waitForText } from './share-popover.ts';

const stage = setUpBrowser();
let client: WorkerClient;

beforeAll(async () => {
  client = await openWorkerClient(stage.browser);
});

const rowsOf = (): Promise<string[]> => contentOf(stage.page).locator('tbody tr:visible').allInnerTexts();
const untrusted = () => stage.sandbox.control.pages().presses.filter(({ trusted }) => !trusted);

const variants = [
  '',
  'plain-steps,other-words',
  'date-only,reordered',
  'masked,tracked-index',
  'overflow',
  'iframe',
  'fixed-right,slow',
  'div-rows',
  'aria-grid',
];

describe.each(variants)('variant %s', (variant) => {
  test('steps count the rows of the page, rows say the next press, and nothing is pressed', async () => {
    const { page } = stage;
    await page.bringToFront();
    await page.goto('about:blank');
    await page.goto(pageAddress('incentives?tab=applied', { variant, rows: 20 }));
    const text = await waitForText(page, '激励申付：伙伴点“申请付款”');
    expect(text).toContain('只数当前显示的这一页');
    await waitForText(page, '伙伴：核对激励');
    const said = await waitForText(page, '个工作日');
    expect(said).toMatch(/华为：审核中，(剩|已超期) \d+ 个工作日/);
    if (variant === '') {
      const rows = await rowsOf();
      const payable = rows.filter((row) => row.includes('激励待申付')).length;
      expect(payable).toBeGreaterThan(0);
      expect((await pierce(page)).text().split('伙伴：申请付款')).toHaveLength(payable + 1);
    }
    expect(untrusted()).toEqual([]);
  });
});

const labelOf = (row: string): string => row.split(/\s/)[0] ?? '';

/** The box of the frame that we draw around what a person is to press. */
async function framedBox() {
  const frame = contentOf(stage.page).locator(`${hostTag}[style*="pointer-events: none"]`);
  await frame.waitFor();
  return frame.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
}

const holds = (outer: DOMRect, inner: DOMRect): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;

test.each([
  ['', '申请付款'],
  ['overflow', '更多'],
  ['iframe', '申请付款'],
  ['no-state', '申请付款'],
])('next one to pay (%s): frames each %s in turn, wraps around, and presses nothing', async (variant, word) => {
  const { page, sandbox } = stage;
  await page.bringToFront();
  await openIncentives(page, { variant });
  const presses = sandbox.control.pages().presses.length;
  const rows = contentOf(page).locator('tbody tr:visible');
  const own = rows.filter({ has: contentOf(page).getByText('申请付款', { exact: true }) });
  const count = await own.count();
  expect(count).toBeGreaterThan(1);
  for (let press = 0; press <= count; press += 1) {
    const at = press % count;
    await clickButton(page, '下一笔待申付');
    await waitForText(page, `本页第 ${at + 1} 笔，共 ${count} 笔：请核对后自己点“申请付款”`);
    const target = own.nth(at).getByText(word, { exact: true }).first();
    const box = await target.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
    expect(holds(await framedBox(), box)).toBe(true);
  }
  expect(sandbox.control.pages().presses).toHaveLength(presses);
});

test('the human pays the one that is framed: its chip goes, and the next one is the one after it', async () => {
  const { page, sandbox } = stage;
  await page.bringToFront();
  await openIncentives(page, { variant: 'no-state,payment-dialog', rows: 20 });
  const own = page.locator('tbody tr:visible').filter({ has: page.getByText('申请付款', { exact: true }) });
  const count = await own.count();
  const [first = '', second = ''] = (await own.allInnerTexts()).map(labelOf);
  const before = sandbox.control.pages().presses.length;
  await clickButton(page, '下一笔待申付');
  await waitForText(page, `本页第 1 笔，共 ${count} 笔`);
  await own.first().getByText('申请付款', { exact: true }).click();
  await page.locator('ti-modal-wrapper').getByText('确定', { exact: true }).click();
  await expect.poll(() => own.count()).toBe(count - 1);
  const chips = await waitForPierced(page, (ui) => {
    const found = ui.nodes.filter(({ text, row }) => text === '伙伴：申请付款' && row !== '');
    return found.length === count - 1 ? found : undefined;
  });
  expect(chips.some(({ row }) => row.includes(first))).toBe(false);
  await clickButton(page, '下一笔待申付');
  await waitForText(page, `本页第 1 笔，共 ${count - 1} 笔`);
  const next = page.locator('tbody tr:visible').filter({ hasText: second }).getByText('申请付款', { exact: true });
  expect(holds(await framedBox(), await next.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect))).toBe(true);
  const presses = sandbox.control.pages().presses.slice(before);
  expect(presses.map(({ label, subject, trusted }) => ({ label, subject, trusted }))).toEqual([
    { label: '申请付款', subject: first, trusted: true },
    { label: '确定', subject: first, trusted: true },
  ]);
});

test('a row to pay in a tab that is not open: nothing is framed, and it is said where it is', async () => {
  const { page } = stage;
  await page.bringToFront();
  await openIncentives(page, { rows: 20 });
  await page.locator('.ti3-tab-li', { hasText: '待申请激励' }).click();
  await clickButton(page, '下一笔待申付');
  await waitForText(page, '请先打开“已申请激励”页签');
  expect(await page.locator(`${hostTag}[style*="pointer-events: none"]`).count()).toBe(0);
});

test('without 激励编码 the chip stands beside the name, page health says what is missing, and the row is remembered', async () => {
  const { page } = stage;
  const kept = await client.ask('facts.list', {});
  await client.ask('facts.delete', { groups: kept.map(({ kind, account }) => ({ kind, account })) });
  await page.bringToFront();
  await openIncentives(page, { variant: 'no-incentive-code', rows: 20 });
  await waitForText(page, '伙伴：核对激励');
  const missing = async () =>
    (await client.ask('health.list', {})).flatMap(({ parts }) => parts.filter(({ found, required }) => required && !found));
  await expect.poll(async () => (await missing()).map(({ part }) => part)).toContain('激励编码');
  await expect.poll(async () => (await client.ask('facts.list', {})).find(({ kind }) => kind === 'incentive')?.count).toBe(20);
});

test('without a date the days count from when the state was first seen, and that is said; an unknown state is named', async () => {
  const { page } = stage;
  await page.bringToFront();
  await openIncentives(page, { rows: 20 });
  await waitForText(page, '个工作日');
  await openIncentives(page, { variant: 'no-date', rows: 20 });
  await waitForText(page, '个工作日');
  const titles = await waitForPierced(page, (ui) => {
    const found = ui.nodes.flatMap(({ attributes }) => (attributes['title']?.includes('首次看到') ? [attributes['title']] : []));
    return found.length > 0 ? found : undefined;
  });
  expect(titles[0]).toMatch(/从首次看到这个状态的 20\d\d-\d\d-\d\d 起算 3 个工作日，到 20\d\d-\d\d-\d\d/);
  await openIncentives(page, { variant: 'unknown-state', rows: 20 });
  await waitForText(page, '未知状态（激励复核中）');
  const facts = await client.ask('facts.list', {});
  expect(facts.find(({ kind }) => kind === 'incentive')?.count).toBeGreaterThan(5);
});

test('the other tab: what waits for 申请激励; 已申请激励 not opened yet is said', async () => {
  const { page } = stage;
  await page.bringToFront();
  await openIncentives(page, { tab: 'pending' });
  const said = await waitForText(page, '“已申请激励”还没有打开');
  expect(said).toMatch(/激励对账：[^\n]* –/);
  expect(said).not.toContain('本页没有待申付的激励');
  await waitForText(page, '伙伴：申请激励');
});

test.each(['provider', 'distributor'] as const)('a member of a %s is told who has the menu', async (role) => {
  const { page } = stage;
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(pageAddress('incentives', { role, member: true }));
  expect(await waitForText(page, '只有主账号能看到')).not.toContain('待申付');
});

test('a chip stands where a person sees it, also where the list keeps hidden copies of a fixed column', async () => {
  const { page } = stage;
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(pageAddress('incentives?tab=applied', { variant: 'hidden-actions,fixed-left' }));
  await waitForText(page, '伙伴：核对激励');
  const shown = await page
    .locator(`td ${hostTag}`)
    .evaluateAll((chips) => chips.filter((chip) => chip.checkVisibility({ visibilityProperty: true })).length);
  expect(shown).toBe(10);
});

test('nobody else is told so: not a reseller, and not who has the page but a menu that does not name it', async () => {
  const { page } = stage;
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(pageAddress('incentives', { role: 'reseller' }));
  await page.getByText('您没有权限访问该页面').waitFor();
  await page.waitForTimeout(400);
  expect((await pierce(page)).text()).not.toContain('只有主账号能看到');
  await page.goto('about:blank');
  await page.goto(pageAddress('incentives?tab=applied'));
  await waitForText(page, '激励申付：');
  await page.evaluate(() => {
    for (const entry of document.querySelectorAll('nav a')) if (entry.textContent === '机会点激励申请') entry.remove();
  });
  await page.locator('.ti3-tab-li', { hasText: '待申请激励' }).click();
  await waitForText(page, '伙伴：申请激励');
  expect((await pierce(page)).text()).not.toContain('只有主账号能看到');
});

test('in English, for a distributor; axe finds nothing', async () => {
  const { page, browser } = stage;
  await client.ask('settings.set', { language: 'en' });
  await page.bringToFront();
  await openIncentives(page, { role: 'distributor', rows: 20 });
  await waitForText(page, 'Partner: 核对激励');
  await waitForText(page, 'Counts only the page that is shown');
  const { violations, nodesChecked } = await auditClosedRoots(page, browser.extensionId);
  expect(violations, JSON.stringify(violations)).toEqual([]);
  expect(nodesChecked).toBeGreaterThan(10);
  await client.ask('settings.set', { language: 'zh' });
});
