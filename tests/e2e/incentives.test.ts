import { beforeAll, describe, expect, test } from 'vitest';
import { auditClosedRoots } from '../support/axe.ts';
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
  'plain-steps',
  'other-words',
  'date-only',
  'reordered',
  'masked',
  'overflow',
  'iframe',
  'tracked-index',
  'fixed-right',
  'slow',
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

test('next one to pay: points at each in turn, and leaves the press to the human', async () => {
  const { page } = stage;
  await page.bringToFront();
  await openIncentives(page, { rows: 20 });
  const payable = (await rowsOf()).filter((row) => row.includes('激励待申付')).length;
  for (const at of [1, 2, payable + 1]) {
    if (at > payable && at !== payable + 1) continue;
    await clickButton(page, '下一笔待申付');
    const expected = at > payable ? 1 : at;
    await waitForText(page, `本页第 ${expected} 笔，共 ${payable} 笔`);
    if (at === 2 || payable === 1) for (let more = 2; more < payable; more += 1) await clickButton(page, '下一笔待申付');
  }
  expect(stage.sandbox.control.pages().presses.filter(({ trusted }) => !trusted)).toEqual([]);
});

test('without a date the days count from when the state was first seen, and that is said; an unknown state is named', async () => {
  const { page } = stage;
  await page.bringToFront();
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
  await waitForText(page, '“已申请激励”还没有打开过');
  await waitForText(page, '伙伴：申请激励');
});

test.each(['provider', 'distributor'] as const)('a member of a %s is told who has the menu', async (role) => {
  const { page } = stage;
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(pageAddress('incentives', { role, member: true }));
  expect(await waitForText(page, '只有主账号能看到')).not.toContain('待申付');
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
