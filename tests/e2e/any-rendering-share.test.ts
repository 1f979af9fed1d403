import { beforeAll, expect, test } from 'vitest';
import { type Case, pairwise, tableOf } from '../support/pairwise.ts';
import { clickNode, waitForPierced } from '../support/pierced.ts';
import { textOnLine } from '../support/on-screen.ts';
import type { Role } from '../support/goods.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';
import { readClipboard } from './share-popover.ts';

const stage = setUpBrowser();

const factors = {
  table: ['', 'plain-table', 'aria-grid', 'div-rows', 'list-rows'],
  parts: ['', 'far-head', 'gutter', 'fixed-columns', 'fixed-columns,fixed-left', 'fixed-copy', 'hidden-actions', 'virtual'],
  tabs: ['', 'tabs-kept', 'tabs-aria', 'tabs-buttons', 'tabs-buttons,tabs-kept'],
  opens: ['', 'more-click', 'more-hover', 'more-mousedown'],
  items: ['', 'overflow,more-in-row', 'overflow,more-body', 'overflow,more-made'],
  copy: ['', 'fetch-first', 'copy-event', 'iframe,copy-parent'],
  others: ['', 'translated', 'bilingual', 'insisting', 'masked', 'reordered', 'tracked-index'],
  role: ['provider', 'distributor', 'reseller'],
  language: ['zh', 'en'],
};

const isPlain = (table = ''): boolean => table === 'div-rows' || table === 'list-rows';

/** A fixed column in boxes without any word of its own in its head is nothing that a person could tell from a list beside the table; and a fixed operation column is the last one. */
const goTogether = ({ table, parts = '', others }: Case): boolean =>
  !/fixed|hidden/.test(parts) || (!isPlain(table) && others !== 'reordered');

const cases = pairwise(factors, goTogether);
let client: WorkerClient;

beforeAll(async () => {
  console.log(tableOf(cases));
  client = await openWorkerClient(stage.browser);
});

interface Quote {
  readonly id: string;
  readonly shownId: string;
}

/** The link of the record that stands on a line of the screen, as the far side has it. */
async function linkOf(line: string, role: Role): Promise<string> {
  return stage.page.evaluate(
    async ([text, who]) => {
      const rest = async (path: string): Promise<unknown> => (await fetch(`/obmgr/rest/${path}&role=${who}`)).json();
      const { rows } = (await rest('quotes?kind=product&page=1&size=100&keyword=&wait=0')) as { rows: Quote[] };
      const [quote] = rows.filter(({ shownId }) => text.includes(shownId));
      return quote ? ((await rest(`link?id=${quote.id}&variant=&wait=0`)) as { link: string }).link : `no record in: ${text}`;
    },
    [line, role] as const,
  );
}

test.each(cases.map((one) => [Object.values(one).filter(Boolean).join(' '), one] as const))('%s', async (_name, one) => {
  const { page } = stage;
  const { role, language, ...variants } = one;
  await client.ask('settings.set', { language: language === 'en' ? 'en' : 'zh' });
  await page.bringToFront();
  await page.goto('about:blank');
  const variant = Object.values(variants).filter(Boolean).join(',');
  const rows = variants['parts'] === 'virtual' ? '&rows=100' : '';
  await page.goto(`https://account.huaweicloud.com/obmgr/?role=${role}&variant=${variant}${rows}#/obmgr/exclusiveOffers?tab=goods`);
  const buttons = await waitForPierced(page, (ui) => {
    const found = ui.buttons(language === 'en' ? 'Share' : '分享');
    return found.length > 2 ? found : undefined;
  });
  // In a sister table, what stands below in one cell makes that row alone higher: rows further down drift apart on the screen.
  const drifts = /fixed|hidden/.test(variants['parts'] ?? '') && /bilingual|insisting/.test(variants['others'] ?? '');
  const button = buttons[drifts ? 0 : 2];
  if (!button?.box) throw new Error('The button is not on the screen.');
  await page.evaluate(() => navigator.clipboard.writeText('what was there before'));
  const line = await textOnLine(contentOf(page), button.box);
  await clickNode(page, button);
  const link = await waitForPierced(page, (ui) => ui.tagged('textarea')[0]?.value || undefined);
  expect(link).toBe(await linkOf(line, role as Role));
  expect(await readClipboard(page)).toBe('what was there before');
  expect(await waitForPierced(page, (ui) => ui.buttons(language === 'en' ? 'Copy message' : '复制文案'))).toHaveLength(1);
});
