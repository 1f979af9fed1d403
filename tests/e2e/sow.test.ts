import { beforeAll, describe, expect, test } from 'vitest';
import { auditClosedRoots } from '../support/axe.ts';
import { clickNode, pierce, waitForPierced } from '../support/pierced.ts';
import { fileField, openNreRecords, openSow } from '../support/sow.ts';
import { waitFor } from '../support/visit.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';
import { waitForText } from './share-popover.ts';

const stage = setUpBrowser();
let client: WorkerClient;

beforeAll(async () => {
  client = await openWorkerClient(stage.browser);
});

const file = (name: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
/** What page health says of 上传SOW. */
const health = async () => (await client.ask('health.list', {})).filter((entry) => entry.page === '上传SOW');
/** Waits until the box that the person ticks looks so. */
const marks = { good: '✓', bad: '✗' } as const;
const toneOfTick = (tone: keyof typeof marks) =>
  waitForPierced(
    stage.page,
    (ui) => ui.tagged('li').some(({ text }) => text.includes('PSA 达成') && text.startsWith(marks[tone])) || undefined,
  );
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
    expect(before).toContain('更高阶云服务：按页面的分类有 3 项（至少 3 项）：CodeArts Req、CodeArts Repo、CodeArts Pipeline。');
    expect(before).toContain('重点云服务：页面列出 1 项，其中 1 项在您的清单里');
    for (const name of ['SOW产品方案', 'SOW自检Checklist', 'SOW专家评估反馈模板']) expect(before).toContain(`还没有上传 ${name}`);
    if (variant === 'no-milestones') expect(before).toContain('看不出三个里程碑各自是否已通过');
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

const row = (label: string, content: string): string => `<div style="display:flex"><label>${label}</label><div>${content}</div></div>`;
const tag = (name: string): string => `<span><span>${name}</span><i>×</i></span>`;
const names = ['服务甲', '服务乙', '服务丙'];
const option = (name: string): string => `<option selected>${name}</option>`;
const tick = (name: string, isTicked: boolean): string => `<label><input type="checkbox" ${isTicked ? 'checked' : ''}>${name}</label>`;

/** Ways to show what was chosen that other pages have; each with what is to be said of 更高阶云服务. */
const otherForms: Record<string, readonly [higher: string, said: RegExp]> = {
  'tags with a box that searches, and a closed list behind': [
    row(
      '更高阶云服务',
      `${names.map(tag).join('')}<input role="combobox" placeholder="搜索"><ul hidden><li>服务丁</li><li>服务戊</li></ul>`,
    ),
    /有 3 项.*：服务甲、服务乙、服务丙。/,
  ],
  'a label that names the box that searches': [
    `<div><div><label for="find">更高阶云服务</label></div><div>${names.map(tag).join('')}<input id="find" role="combobox"></div></div>`,
    /有 3 项/,
  ],
  'an open list, of which two are chosen': [
    row(
      '更高阶云服务',
      `<ul role="listbox">${names.map((name, at) => `<li role="option" aria-selected="${at < 2}">${name}</li>`).join('')}</ul>`,
    ),
    /列出 2 项，少于 3 项：服务甲、服务乙/,
  ],
  'a native multi-select': [
    row('更高阶云服务', `<select multiple>${names.map(option).join('')}<option>服务丁</option></select>`),
    /有 3 项/,
  ],
  'a native select of one': [
    row('更高阶云服务', `<select><option>服务丁</option>${option('服务甲')}</select>`),
    /列出 1 项，少于 3 项：服务甲/,
  ],
  'boxes to tick': [row('更高阶云服务', names.map((name, at) => tick(name, at === 0)).join('')), /列出 1 项，少于 3 项：服务甲/],
  'a text to type': [
    row('更高阶云服务', '<textarea>服务甲\n服务乙，服务丙</textarea><p>每行一个</p>'),
    /有 3 项.*：服务甲、服务乙、服务丙。/,
  ],
  'tags of which the last are folded away': [row('更高阶云服务', `${tag('服务甲')}<span>+ 2 ...</span>`), /只展开了 1 项，其余收起/],
  'a head of a list, not of the form': [
    '<table><thead><tr><th>更高阶云服务</th><th>申请时间</th></tr></thead><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>',
    /页面上没有看到更高阶云服务/,
  ],
};

test('other forms: what was chosen is counted, what is only offered, hidden or folded away is not', async () => {
  const { page } = stage;
  await page.bringToFront();
  await openSow(page);
  await card();
  const wrong: string[] = [];
  for (const [at, [name, [higher, said]]] of Object.entries(otherForms).entries()) {
    const html = `${higher}${row('重点云服务', tag(`服务${at}`))}`;
    await page.evaluate((form) => {
      const section = [...document.querySelectorAll('section')].find((one) => one.innerText.includes('云服务'));
      if (!section) throw new Error('There is no part with services.');
      section.innerHTML = form;
    }, html);
    const text = await waitForText(page, `服务${at}`);
    if (!said.test(text)) wrong.push(`${name}: ${text}`);
  }
  expect(wrong).toEqual([]);
});

test('the word about the PSA is kept while the form is open, and no longer', async () => {
  const { page } = stage;
  const agreed = (mark: '✓' | '✗') =>
    waitForPierced(page, (ui) => ui.tagged('li').find(({ text }) => text.startsWith(mark) && text.includes('PSA 达成一致')));
  await page.bringToFront();
  await openSow(page, { variant: 'sow-dialog' });
  await agreed('✗');
  const [box] = (await pierce(page)).tagged('input');
  if (!box) throw new Error('There is no box to tick.');
  await clickNode(page, box);
  await agreed('✓');
  await fileField(page, 'SOW产品方案').setInputFiles(file('某项目SOW产品方案.docx'));
  await waitForText(page, '某项目SOW产品方案.docx');
  await agreed('✓');
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await waitForPierced(page, (ui) => ui.roots === 0 || undefined);
  await page.getByText('上传SOW', { exact: true }).first().click();
  await agreed('✗');
});

test('milestones out of order are said', async () => {
  await openSow(stage.page, { variant: 'milestone-gap' });
  expect(await card()).toContain('里程碑2已通过，里程碑1还没有通过');
});

test('what a page writes around labels, files and states is not taken for them', async () => {
  const { page } = stage;
  await page.bringToFront();
  await openSow(page);
  await card();
  await page.evaluate(() => {
    for (const label of document.querySelectorAll('.sandbox-form-label')) {
      const name = label.textContent;
      const hint = name === 'SOW产品方案' ? '请按SOW产品方案模板填写，不超过20MB' : '';
      const template = name === 'SOW自检Checklist' ? '<a href="#">SOW自检Checklist模板.xlsx</a>' : '';
      label.nextElementSibling?.insertAdjacentHTML('beforeend', hint + template);
      label.textContent = `* ${name}：`;
    }
    for (const note of document.querySelectorAll('.sandbox-step-note')) note.remove();
  });
  const said = await waitForText(page, '看不出三个里程碑各自是否已通过');
  expect(said).toMatch(/更高阶云服务：按页面的分类有 3 项/);
  expect(said).toContain('✗ 还没有上传 SOW产品方案');
  expect(said).toContain('？ SOW自检Checklist：页面上有“SOW自检Checklist模板.xlsx”，看不出是您上传的文件还是模板');
});

test('the lists of the options decide what counts; English; axe finds nothing', async () => {
  const { page, browser } = stage;
  await client.ask('settings.set', { language: 'en', serviceLists: { higher: ['ModelArts'], key: [], asOf: '2026-11-20' } });
  await page.bringToFront();
  await openSow(page);
  const said = await waitForText(page, 'Before you submit');
  expect(said).toContain('but on your list: 0 (at least 3)');
  expect(said).toContain('Not on your lists:');
  expect(said).toContain('Lists of 2026-11-20');
  const { violations, nodesChecked } = await auditClosedRoots(page, browser.extensionId);
  expect(violations, JSON.stringify(violations)).toEqual([]);
  expect(nodesChecked).toBeGreaterThan(5);
  await client.ask('settings.set', { language: 'zh' });
});

test('on the list of applications, and on the progress of one, there is nothing of ours and nothing is missed', async () => {
  const { page } = stage;
  await page.bringToFront();
  const before = await health();
  await openNreRecords(page);
  await page.waitForTimeout(500);
  expect((await pierce(page)).roots).toBe(0);
  await contentOf(page).locator('tbody tr a').first().click();
  await waitFor(page, 'text=里程碑1');
  await page.waitForTimeout(500);
  expect((await pierce(page)).roots).toBe(0);
  expect(await health()).toEqual(before);
});

test('what a person said of one SOW is not said of the next one in the same boxes', async () => {
  const { page } = stage;
  await page.bringToFront();
  await openSow(page);
  const [box] = await waitForPierced(page, (ui) => ui.tagged('input'));
  if (!box) throw new Error('There is no box to tick.');
  await clickNode(page, box);
  await toneOfTick('good');
  await fileField(page, 'SOW产品方案').setInputFiles(file('SOW产品方案.docx'));
  await waitForText(page, 'SOW产品方案：SOW产品方案.docx');
  await toneOfTick('good');
  await page.evaluate(() => {
    history.replaceState(null, '', `${location.href}&next=1`);
    document.querySelector('.sandbox-tag')?.remove();
  });
  await toneOfTick('bad');
});

test.each(['', 'sow-dialog'])('提交 is the human’s, and works (%s)', async (variant) => {
  const { page, sandbox } = stage;
  const uploads = (): number => sandbox.control.pages().nre.applications.reduce((sum, { uploads: all }) => sum + all.length, 0);
  await page.bringToFront();
  await openSow(page, { variant });
  await card();
  const before = uploads();
  const submit = page.getByRole('button', { name: '提交', exact: true });
  // A dialog does not scroll: the card must not push its button out of the window.
  const { y, height } = (await submit.boundingBox()) ?? { y: 0, height: Infinity };
  if (variant === 'sow-dialog') expect(y + height).toBeLessThan(await page.evaluate(() => innerHeight));
  await submit.click();
  await expect.poll(uploads).toBe(before + 1);
  const submits = sandbox.control.pages().presses.filter(({ trusted }) => !trusted);
  expect(submits).toEqual([]);
});
