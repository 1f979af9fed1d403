import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { auditClosedRoots } from '../support/axe.ts';
import { clickNode, pierce, type PiercedNode, waitForPierced } from '../support/pierced.ts';
import { addressField, openRedirect } from '../support/redirect.ts';
import { openPage } from '../support/visit.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';

// A browser of its own: requests are answered here by a route, and setting one waits for ever for a worker that was ended before.
const stage = setUpBrowser({});
const address = 'https://partner.example.com/orders/paid?from=huaweicloud';
let client: WorkerClient;
/** Every request for the partner's website, with what it told about where it came from. */
const calls: { url: string; referrer: string | undefined }[] = [];

beforeAll(async () => {
  client = await openWorkerClient(stage.browser);
  await stage.browser.context.route('https://*.example.com/**', async (route) => {
    calls.push({ url: route.request().url(), referrer: route.request().headers()['referer'] });
    await route.fulfill({ contentType: 'text/html', body: '<title>partner</title>' });
  });
  await stage.page.bringToFront();
});

const says = (text: string | RegExp) =>
  waitForPierced(stage.page, (ui) => {
    const said = ui.text();
    return (typeof text === 'string' ? said.includes(text) : text.test(said)) || undefined;
  });

const saysNothing = async (): Promise<void> => {
  await expect.poll(async () => (await pierce(stage.page)).text()).toBe('');
};

/** The only node of a kind with these words. */
async function node(tag: string, text: string): Promise<PiercedNode> {
  const [found] = await waitForPierced(stage.page, (ui) => ui.tagged(tag).filter((one) => one.text === text));
  if (!found) throw new Error(`No ${tag} says ${text}.`);
  return found;
}

/** Puts a text into a field, as by a paste. */
const type = (text: string): Promise<void> => addressField(stage.page).fill(text);

async function openedBy(press: () => Promise<void>): Promise<Page> {
  const [tab] = await Promise.all([stage.browser.context.waitForEvent('page'), press()]);
  await tab.waitForLoadState();
  return tab;
}

test('it tells while one types, never writes, blocks or presses anything, and 确定 stores what was typed', async () => {
  const { page, sandbox } = stage;
  await openRedirect(page);
  await saysNothing();
  await addressField(page).pressSequentially('www.partner.example.com');
  await says('没有以 https:// 开头');
  await type('https://www.huaweicloud.com@partner.example.com/');
  await says('真正打开的网站是 partner.example.com');
  expect((await pierce(page)).tagged('a')).toEqual([]);
  await type('http://192.168.1.8:8080/');
  await says('客户打不开。请换成公网域名');
  await type('javascript:alert(1)');
  await says('以 javascript: 开头，不是网页地址');
  expect((await pierce(page)).tagged('a')).toEqual([]);
  await type(address);
  await says('没有发现问题，客户会被带到 partner.example.com');
  await says('华为未公布这一项的校验规则');
  const { violations, nodesChecked } = await auditClosedRoots(page, stage.browser.extensionId);
  expect(violations).toEqual([]);
  expect(nodesChecked).toBeGreaterThan(5);
  // An address that is thought wrong is the person's to store.
  await type('http://crm/ x');
  await says('客户可能到不了您的页面：2 项需要修改');
  const before = sandbox.control.pages().presses.length;
  await contentOf(page).getByRole('button', { name: '确定', exact: true }).click();
  await contentOf(page).getByText('配置成功').waitFor();
  expect(sandbox.control.pages().redirects.saves.map(({ paid }) => paid)).toEqual(['http://crm/ x']);
  expect(
    sandbox.control
      .pages()
      .presses.slice(before)
      .every(({ trusted }) => trusted),
  ).toBe(true);
  await changeOnceMore(page);
  await addressField(page).fill('');
  await saysNothing();
  expect(calls).toEqual([]);
});

/** After 确定 the field is read-only; 修改 opens it again, and the check goes on. */
async function changeOnceMore(page: Page): Promise<void> {
  await contentOf(page).getByRole('button', { name: '修改', exact: true }).click();
  await addressField(page).fill(address);
  await says('没有发现问题');
  await contentOf(page).getByRole('button', { name: '确定', exact: true }).click();
  await contentOf(page).getByText('配置成功').first().waitFor();
  await says('没有发现问题');
  await contentOf(page).getByRole('button', { name: '修改', exact: true }).click();
}

test('the person sees the link as the customer will, opens it, says how it went, and finds that with its date later', async () => {
  const { page } = stage;
  await openRedirect(page);
  await contentOf(page).getByRole('button', { name: '修改', exact: true }).click();
  await addressField(page).fill(address);
  await clickNode(page, await node('button', '按客户看到的样子预览'));
  expect((await node('a', '查看订单详情')).attributes).toMatchObject({ href: address, target: '_blank', rel: 'noopener noreferrer' });
  expect((await node('b', 'partner.example.com')).box).toBeDefined();
  expect((await pierce(page)).buttons('打得开')).toEqual([]);
  expect(calls).toEqual([]);
  const tab = await openedBy(async () => clickNode(page, await node('a', '查看订单详情')));
  expect(calls).toEqual([{ url: address, referrer: undefined }]);
  expect(await tab.evaluate(() => window.opener === null)).toBe(true);
  await tab.close();
  await page.bringToFront();
  await clickNode(page, await node('button', '打得开'));
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await says(`${today} 人工确认：打得开`);

  await openRedirect(page);
  await contentOf(page).getByRole('button', { name: '修改', exact: true }).click();
  await addressField(page).fill(address);
  await says(`${today} 人工确认：打得开`);
  await addressField(page).fill(`${address}2`);
  await says('没有发现问题');
  await page.waitForTimeout(600);
  expect((await pierce(page)).text()).not.toContain('人工确认');
  expect(calls).toHaveLength(1);

  await client.page.evaluate(makeOlder, 40);
  await addressField(page).fill(address);
  await says('已过去 40 天，建议再打开看一次');
  const again = await openedBy(async () => clickNode(page, await node('a', '在新标签页打开')));
  await again.close();
  await page.bringToFront();
  await clickNode(page, await node('button', '打不开'));
  await says(`${today} 人工确认：打不开`);
  expect((await pierce(page)).text()).not.toContain('已过去');
});

/** Puts everything that is remembered some days back. Runs in a document of the extension. */
async function makeOlder(days: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('facts');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('no facts')));
  });
  await new Promise<void>((resolve) => {
    const transaction = db.transaction('facts', 'readwrite');
    const store = transaction.objectStore('facts');
    const all = store.getAll();
    all.addEventListener('success', () => {
      for (const fact of all.result as { seenAt: number }[]) store.put({ ...fact, seenAt: fact.seenAt - days * 86_400_000 });
    });
    transaction.addEventListener('complete', () => resolve());
  });
  db.close();
}

test.each(['saved,redirect-dialog', 'label-aria', 'label-placeholder', 'two-fields,label-cell', 'two-fields,iframe'])(
  'the field is found however it is labelled and wherever it stands (%s)',
  async (variant) => {
    const { page } = stage;
    await openRedirect(page, { variant });
    const edit = contentOf(page).getByRole('button', { name: '修改', exact: true });
    if (await edit.isVisible()) await edit.click();
    await addressField(page).fill('https://crm/paid');
    await says('crm 只在您的电脑或公司内网里有效');
    const below = (await waitForPierced(page, (ui) => ui.tagged('section')))[0]?.box;
    const field = await addressField(page).boundingBox();
    expect(below?.y).toBeGreaterThanOrEqual((field?.y ?? Infinity) + (field?.height ?? 0) - 1);
    if (!variant.includes('two-fields')) return;
    await addressField(page, 1).fill('http://partner.example.com/top-up');
    await says('用的是 http，没有加密');
    await says('crm 只在您的电脑或公司内网里有效');
    await clickNode(page, await node('button', '按客户看到的样子预览'));
    await node('a', '余额不足时的充值链接');
    expect((await pierce(page)).tagged('a').filter(({ text }) => text === '查看订单详情')).toEqual([]);
  },
);

test('in English', async () => {
  const { page } = stage;
  await client.ask('settings.set', { language: 'en' });
  await openRedirect(page, { variant: 'redirect-dialog' });
  const edit = contentOf(page).getByRole('button', { name: '修改', exact: true });
  if (await edit.isVisible()) await edit.click();
  await addressField(page).fill('http://partner.example.com:8443/#/paid');
  await says('Customers are taken to partner.example.com:8443; 2 things to make sure of');
  await says('What follows “#” stays in the customer’s browser');
  await client.ask('settings.set', { language: 'zh' });
});

test('pages without the field have no check; a field that older pages alone have is not missed', async () => {
  const { page } = stage;
  await openPage(page, 'openApi', 'text=接入准备', {});
  await saysNothing();
  await openPage(page, 'openApi', 'h1', { role: 'reseller' });
  await saysNothing();
  await openRedirect(page);
  const paid = { kind: 'field', in: '订单支付成功跳转地址', part: '订单支付成功跳转地址', found: true, required: true };
  await expect.poll(healthParts).toContainEqual(paid);
  expect(await healthParts()).toContainEqual({ ...paid, part: '订单充值跳转地址', found: false, required: false });
});

test('where the field has another name the check stays away, and page health says which one is missing', async () => {
  const { page } = stage;
  await openRedirect(page, { variant: 'saved' });
  await says('检查');
  await contentOf(page)
    .locator('label')
    .evaluate((label) => (label.textContent = '跳转'));
  await saysNothing();
  await expect
    .poll(healthParts, { timeout: 15_000 })
    .toMatchObject([{ kind: 'field', part: '订单支付成功跳转地址', found: false, required: true }]);
});

async function healthParts() {
  return (await client.ask('health.list', {})).find(({ page }) => page === '配置伙伴平台回跳地址')?.parts;
}
