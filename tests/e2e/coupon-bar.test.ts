import { beforeAll, expect, test } from 'vitest';
import { PASSWORDS, PROVIDER } from '../../sandbox/world/accounts.ts';
import { auditClosedRoots } from '../support/axe.ts';
import { openWorkerClient } from '../support/worker-client.ts';
import { clickButton, pierce, waitForPierced } from '../support/pierced.ts';
import type { Role } from '../support/goods.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';
import { proposedIds } from './proposed-ids.ts';
import { waitForText } from './share-popover.ts';

const stage = setUpBrowser();

async function openCoupons(role: Role, variant = ''): Promise<void> {
  const { page } = stage;
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`https://account.huaweicloud.com/obmgr/?role=${role}&tab=issued&variant=${variant}#/obmgr/coupons`);
  await waitForPierced(page, (ui) => (/勾选/.test(ui.text()) ? true : undefined));
}

const rows = () => contentOf(stage.page).locator('tbody tr:visible:has(input[type=checkbox])');

async function tick(...indexes: number[]): Promise<void> {
  for (const index of indexes) await rows().nth(index).locator('label.ti3-checkbox').click();
}

const press = (name: string) => clickButton(stage.page, name);

beforeAll(async () => {
  const client = await openWorkerClient(stage.browser);
  await client.ask('account.signIn', { account: PROVIDER, user: 'ops-full', password: PASSWORDS['ops-full'] });
  await client.page.close();
});

test.each([
  '',
  'fixed-head',
  'fixed-right',
  'reordered',
  'columns-hidden',
  'masked',
  'tracked-id',
  'tracked-index',
  'iframe',
  'live-dom',
  'overflow',
  'router-tabs',
])('ticked rows go to the workspace (%s), and nothing else happens', async (variant) => {
  await openCoupons('provider', variant);
  await tick(0, 2);
  await waitForText(stage.page, '已勾选 2 张代金券');
  const withoutId =
    variant === 'columns-hidden' &&
    !(await contentOf(stage.page)
      .getByText('代金券ID')
      .isVisible()
      .catch(() => false));
  if (withoutId) {
    await waitForText(stage.page, '没有显示代金券ID列');
    return;
  }
  const shown = await Promise.all([0, 2].map((index) => rows().nth(index).innerText()));
  const ids = shown.map((text) => /\d{16}/.exec(text)?.[0]);
  await press('核对并回收…');
  await waitForText(stage.page, '此时没有回收任何代金券');
  expect(await proposedIds(stage.browser)).toEqual(ids);
  expect(stage.sandbox.control.ledger().effects).toEqual([]);
});

test('rows that the page reuses are read at the press', async () => {
  const { page } = stage;
  await openCoupons('provider', 'tracked-index');
  await tick(0);
  await page.locator('.ti3-pag-next:visible').click();
  await page.waitForTimeout(700);
  await tick(1);
  const id = /\d{16}/.exec(await rows().nth(1).innerText())?.[0];
  await press('核对并回收…');
  expect(await proposedIds(stage.browser)).toEqual([id]);
});

test('an id with something beside or inside it is read; rows without a whole id are counted and left out', async () => {
  await openCoupons('provider');
  const shown = [0, 1, 2].map((index) =>
    rows()
      .nth(index)
      .locator('td', { hasText: /^\s*\d{16}\s*$/ }),
  );
  const ids = await Promise.all(shown.map(async (cell) => (await cell.innerText()).trim()));
  const texts = [
    `${ids[0]?.slice(0, 8)}\u200B${ids[0]?.slice(8)}`,
    `ID: ${ids[1]} 复制`,
    `${ids[2]?.slice(0, 4)}********${ids[2]?.slice(-4)}`,
  ];
  const write = async (index: number): Promise<void> => {
    const text = texts[index] ?? '';
    await shown[index]?.evaluate((cell, written) => (cell.textContent = written), text);
  };
  await write(2);
  await tick(2);
  await waitForText(stage.page, '1 行未显示完整ID');
  expect((await pierce(stage.page)).buttons('核对并回收…')).toEqual([]);
  await write(0);
  await write(1);
  await tick(0, 1);
  await waitForText(stage.page, '已勾选 3 张代金券');
  await press('核对并回收…');
  expect(await proposedIds(stage.browser)).toEqual(ids.slice(0, 2));
});

test('without the id column nothing is proposed, and it is said why', async () => {
  await openCoupons('provider', 'no-coupon-id');
  await tick(0);
  await waitForText(stage.page, '没有显示代金券ID列');
  expect((await pierce(stage.page)).buttons('核对并回收…')).toEqual([]);
});

test.each(['', 'other-words'])('a reseller is told why not, and can tick what can be taken back (%s)', async (variant) => {
  await openCoupons('reseller', variant);
  await waitForText(stage.page, '云经销商没有调用华为云接口的凭据');
  expect((await pierce(stage.page)).buttons('打开工作台')).toEqual([]);
  await press('勾选本页可回收的');
  const texts = await rows().allInnerTexts();
  const expected = texts.filter((text) => /有效(?!期)|可使用/.test(text)).length;
  expect(expected).toBeGreaterThan(0);
  await waitForText(stage.page, `已勾选 ${expected} 张代金券`);
  expect(await contentOf(stage.page).locator('tbody input[type=checkbox]:checked').count()).toBe(expected);
  await waitForText(stage.page, '请用页面自己的“批量回收”');
  expect((await pierce(stage.page)).buttons('核对并回收…')).toEqual([]);
});

test('axe finds nothing in the bar', async () => {
  await openCoupons('provider');
  await tick(0);
  const { violations, nodesChecked } = await auditClosedRoots(stage.page, stage.browser.extensionId);
  expect(violations).toEqual([]);
  expect(nodesChecked).toBeGreaterThan(3);
});
