import { beforeAll, expect, test } from 'vitest';
import { PASSWORDS, PROVIDER } from '../../sandbox/world/accounts.ts';
import { textOnLine, tickBoxes, wordBoxes } from '../support/on-screen.ts';
import { type Case, pairwise, tableOf } from '../support/pairwise.ts';
import { clickButton, waitForPierced } from '../support/pierced.ts';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';
import { proposedIds } from './proposed-ids.ts';

const stage = setUpBrowser();

const factors = {
  table: ['', 'plain-table', 'aria-grid', 'div-rows', 'list-rows'],
  parts: ['', 'far-head', 'gutter', 'fixed-columns', 'fixed-columns,fixed-left', 'fixed-copy', 'hidden-actions', 'virtual'],
  tabs: ['', 'tabs-kept', 'tabs-aria', 'tabs-buttons', 'tabs-buttons,tabs-kept'],
  ticks: ['', 'ticks-role', 'ticks-lost'],
  others: ['', 'translated', 'bilingual', 'masked', 'tracked-index', 'iframe', 'insisting'],
  role: ['provider', 'distributor'],
  language: ['zh', 'en'],
};

const isPlain = (table = ''): boolean => table === 'div-rows' || table === 'list-rows';
const goTogether = ({ table, parts = '' }: Case): boolean => !isPlain(table) || !/fixed|hidden/.test(parts);
const cases = pairwise(factors, goTogether);
let client: WorkerClient;

beforeAll(async () => {
  console.log(tableOf(cases));
  client = await openWorkerClient(stage.browser);
  await client.ask('account.signIn', { account: PROVIDER, user: 'ops-full', password: PASSWORDS['ops-full'] });
});

const ticked = { zh: '已勾选 2 张代金券', en: '2 coupons ticked' };

test.each(cases.map((one) => [Object.values(one).filter(Boolean).join(' '), one] as const))('%s', async (_name, one) => {
  const { page } = stage;
  const language = one['language'] === 'en' ? 'en' : 'zh';
  await client.ask('settings.set', { language });
  await page.bringToFront();
  await page.goto('about:blank');
  const variant = ['table', 'parts', 'tabs', 'ticks', 'others']
    .map((factor) => one[factor])
    .filter(Boolean)
    .join(',');
  const rows = one['parts'] === 'virtual' ? '&rows=100' : '';
  await page.goto(`https://account.huaweicloud.com/obmgr/?role=${one['role']}&tab=issued&variant=${variant}${rows}#/obmgr/coupons`);
  const bar = await waitForPierced(page, (ui) => ui.nodes.find(({ attributes, box }) => attributes['class'] === 'bar' && box)?.box);
  const frame = contentOf(page);

  // Above the heads and above the first row.
  const heads = await wordBoxes(frame, ['代金券ID', '面值']);
  const headBottom = Math.max(...heads.map(({ y, height }) => y + height));
  const boxesOfRows = async () => (await tickBoxes(frame)).filter(({ y }) => y > headBottom);
  await expect.poll(async () => (await boxesOfRows()).length).toBeGreaterThan(2);
  const boxes = await boxesOfRows();
  expect(heads.length).toBeGreaterThan(1);
  expect(bar.y + bar.height).toBeLessThanOrEqual(Math.min(...heads.map(({ y }) => y)));

  const chosen = boxes.slice(1, 3);
  expect(chosen).toHaveLength(2);
  for (const { x, y, width, height } of chosen) await page.mouse.click(x + width / 2, y + height / 2);
  const lines = await Promise.all(chosen.map((box) => textOnLine(frame, box)));
  const text = await waitForPierced(page, (ui) => (ui.text().includes(ticked[language]) ? ui.text() : undefined));
  expect(text.split(ticked[language])).toHaveLength(2);
  await clickButton(page, stringsFor(language)['reclaim.propose']);
  expect((await proposedIds(stage.browser)).toSorted()).toEqual(lines.map((line) => /\d{16}/.exec(line)?.[0]).toSorted());
});
