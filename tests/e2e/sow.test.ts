import { beforeAll, describe, expect, test } from 'vitest';
import { auditClosedRoots } from '../support/axe.ts';
import { pierce, waitForPierced } from '../support/pierced.ts';
import { fileField, openNreRecords, openSow } from '../support/sow.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { setUpBrowser } from './browser-fixture.ts';
import { waitForText } from './share-popover.ts';

const stage = setUpBrowser();
let client: WorkerClient;

beforeAll(async () => {
  client = await openWorkerClient(stage.browser);
});

const file = (name: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
const card = (): Promise<string> => waitForText(stage.page, '提交前检查');

const variants = [
  '',
  'sow-dialog',
  'sow-select',
  'sow-table',
  'sow-files-list',
  'plain-steps',
  'milestone-table',
  'no-milestones',
  'iframe',
  'slow',
  'sow-dialog,sow-table,sow-files-list',
];

describe.each(variants)('variant %s', (variant) => {
  test('counts the services, names the files, and leaves 提交 to the human', async () => {
    const { page, sandbox } = stage;
    await page.bringToFront();
    await openSow(page, { variant });
    const before = await card();
    expect(before).toMatch(/更高阶云服务：页面列出 [3-9] 项/);
    expect(before).toMatch(/重点云服务：页面列出 [1-9] 项/);
    for (const name of ['SOW产品方案', 'SOW自检Checklist', 'SOW专家评估反馈模板']) expect(before).toContain(`还没有上传 ${name}`);
    if (variant === 'no-milestones') expect(before).not.toContain('里程碑');
    else expect(before).toContain('里程碑按 1-2-3 的顺序');
    await fileField(page, 'SOW产品方案').setInputFiles(file('某项目SOW产品方案.docx'));
    await fileField(page, 'SOW自检Checklist').setInputFiles(file('别的.docx'));
    await waitForText(page, 'SOW产品方案：某项目SOW产品方案.docx');
    expect(await waitForText(page, '请核对是否传错')).toContain('别的.docx');
    expect(sandbox.control.pages().presses.filter(({ trusted }) => !trusted)).toEqual([]);
  });
});

test('too few services are said, also for one that stands there twice', async () => {
  const { page } = stage;
  for (const row of [1, 2]) {
    await openSow(page, { row });
    expect(await card()).toMatch(/只有 \d 项，至少要|不在|没有/);
  }
});

test('milestones out of order are said', async () => {
  await openSow(stage.page, { variant: 'milestone-gap' });
  expect(await card()).toContain('里程碑2已通过，里程碑1还没有通过');
});

test('the lists of the options decide what counts; English; axe finds nothing', async () => {
  const { page, browser } = stage;
  await client.ask('settings.set', { language: 'en', serviceLists: { higher: ['ModelArts'], key: [], asOf: '2026-11-20' } });
  await page.bringToFront();
  await openSow(page);
  const said = await waitForText(page, 'Before you submit');
  expect(said).toContain('but only 0 are on your list');
  expect(said).toContain('Not on your lists:');
  expect(said).toContain('Lists of 2026-11-20');
  const { violations, nodesChecked } = await auditClosedRoots(page, browser.extensionId);
  expect(violations, JSON.stringify(violations)).toEqual([]);
  expect(nodesChecked).toBeGreaterThan(5);
  await client.ask('settings.set', { language: 'zh' });
});

test('on the list of applications there is nothing of ours', async () => {
  await stage.page.bringToFront();
  await openNreRecords(stage.page);
  await stage.page.waitForTimeout(500);
  expect((await pierce(stage.page)).roots).toBe(0);
  await waitForPierced(stage.page, (ui) => ui.roots === 0 || undefined);
});

test.each(['', 'sow-dialog'])('提交 is the human’s, and works (%s)', async (variant) => {
  const { page, sandbox } = stage;
  const uploads = (): number => sandbox.control.pages().nre.applications.reduce((sum, { uploads: all }) => sum + all.length, 0);
  await page.bringToFront();
  await openSow(page, { variant });
  await card();
  const before = uploads();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await expect.poll(uploads).toBe(before + 1);
  const submits = sandbox.control.pages().presses.filter(({ trusted }) => !trusted);
  expect(submits).toEqual([]);
});
