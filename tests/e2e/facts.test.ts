import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { MessageName } from '../../utils/common/messages.ts';
import { auditPage } from '../support/axe.ts';
import { contentScriptContexts } from '../support/contexts.ts';
import { openGoods, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

/** What the worker answers to a helper in the page. */
async function asHelper(page: Page, name: MessageName, input: unknown, helper: string | null = 'share-product-link'): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const [contextId] = await contentScriptContexts(session, stage.browser.extensionId);
  if (contextId === undefined) throw new Error('The page has no content script of ours.');
  const message = helper === null ? { name, input } : { name, input, helper };
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    awaitPromise: true,
    returnByValue: true,
    contextId,
  });
  await session.detach();
  return result.value;
}

async function openOptions(): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/options.html#data`);
  return page;
}

function seen(account: string, codes: readonly string[]): object {
  const facts = codes.map((code) => ({ id: code, fields: { code, name: '某客户上云', state: '激励审核中', tab: '已申请激励' } }));
  return { kind: 'incentive', page: 'incentives', account, facts };
}

test('what a helper saw is known to it again, is listed in the options without names, and can be deleted by account', async () => {
  const { page } = stage;
  await openGoods(page);
  await asHelper(page, 'facts.seen', seen('example-provider', ['X1', 'X2']));
  await asHelper(page, 'facts.seen', seen('', ['X3']));
  const known = await asHelper(page, 'facts.known', { kind: 'incentive', account: 'example-provider', ids: ['X2', 'X3'] });
  expect(known).toMatchObject({ ok: true, value: [{ id: 'X2', fields: { code: 'X2', state: '激励审核中', tab: '已申请激励' } }] });
  expect(JSON.stringify(known)).not.toContain('某客户');
  expect(await asHelper(page, 'facts.seen', seen('a', ['X1']), null)).toMatchObject({ ok: false, error: { code: 'MSG-403' } });

  const options = await openOptions();
  const rows = options.locator('#data table tbody tr');
  await expect.poll(() => rows.allInnerTexts()).toHaveLength(2);
  const texts = await rows.allInnerTexts();
  expect(texts.find((text) => text.includes('example-provider'))).toMatch(/激励.*\b2\b/s);
  expect((await auditPage(options)).violations).toEqual([]);
  await rows.filter({ hasText: 'example-provider' }).getByRole('button', { name: /^删除/ }).click();
  await options.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await expect.poll(() => rows.count()).toBe(1);
  expect(await rows.first().innerText()).toContain('账号未识别');
  await options.getByRole('button', { name: '删除所有看到过的状态' }).click();
  await options.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await options.getByText('还没有记录', { exact: true }).waitFor();
  expect(await asHelper(page, 'facts.known', { kind: 'incentive', account: '', ids: ['X3'] })).toEqual({ ok: true, value: [] });
  await options.close();
});

test('the lists of cloud services are kept as the user edits them, handed to pages, and restored', async () => {
  const { page } = stage;
  await openGoods(page);
  const options = await openOptions();
  const lists = async (): Promise<unknown> =>
    ((await asHelper(page, 'page.start', {}, null)) as { value: { serviceLists: unknown } }).value.serviceLists;
  expect(await lists()).toMatchObject({ higher: [], asOf: '' });
  await options.getByLabel(/^更高阶云服务/).fill('函数工作流 FunctionGraph\n\nCodeArts Repo\nCodeArts Repo');
  await options.getByLabel('清单日期').fill('2026-11-20');
  await options.getByRole('button', { name: '保存清单' }).click();
  await options.getByText('已保存').waitFor();
  expect(await lists()).toMatchObject({
    higher: ['函数工作流 FunctionGraph', 'CodeArts Repo'],
    key: expect.arrayContaining(['GaussDB(for Redis)', 'CodeArts Build']) as unknown,
    asOf: '2026-11-20',
  });
  await options.getByRole('button', { name: '恢复内置清单' }).click();
  await expect.poll(() => options.getByLabel(/^更高阶云服务/).inputValue()).toBe('');
  expect(await lists()).toMatchObject({ higher: [], asOf: '' });
  await options.close();
});

test('a helper is told when working days are over', async () => {
  const { page } = stage;
  await openGoods(page);
  expect(await asHelper(page, 'days.due', { from: ['2026-02-13'], workingDays: 3 })).toMatchObject({
    ok: true,
    value: [{ due: '2026-02-25', holidaysKnown: true }],
  });
  expect(await asHelper(page, 'days.due', { from: ['2026-02-30'], workingDays: 3 })).toMatchObject({ error: { code: 'MSG-400' } });
});
