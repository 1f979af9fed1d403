import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DISTRIBUTOR, PASSWORDS, PROVIDER, RESELLER } from '../../sandbox/world/accounts.ts';
import type { CouponQuota } from '../../sandbox/world/model.ts';
import { readListFile } from '../../components/workspace/choose/read-list-file.ts';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import { formatFen, sumFen } from '../../utils/common/money.ts';
import { auditBoth } from '../support/audit-both.ts';
import { auditClosedRoots } from '../support/axe.ts';
import { ledgerFaults } from '../support/ledger-check.ts';
import { clickButton, pierce } from '../support/pierced.ts';
import { openIssuedQuotas } from '../support/quotas.ts';
import { openPage } from '../support/visit.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { contentOf, setUpBrowser } from './browser-fixture.ts';
import { waitForText } from './share-popover.ts';

const idsOf = (quotas: readonly CouponQuota[]): string[] => quotas.map(({ quotaId }) => quotaId);
const byTarget = (one: { targetId: string }, other: { targetId: string }): number => one.targetId.localeCompare(other.targetId);
/** The day of a time, at UTC+8. */
const dayOf = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);

/** Taking quotas back as a person does: on the page and in the workspace, with mouse and keys, in both languages. */
describe.each([
  ['zh', 'zh-CN'],
  ['en', 'en-US'],
] as const)('%s', (locale, lang) => {
  const stage = setUpBrowser({ lang });
  const strings = stringsFor(locale);
  type Key = keyof typeof strings;
  let client: WorkerClient;

  const signIn = (account: string) => client.ask('account.signIn', { account, user: 'ops-full', password: PASSWORDS['ops-full'] });
  const button = (page: Page, key: Key) => page.getByRole('button', { name: strings[key], exact: true });
  const labelled = (page: Page, key: Key) => page.getByLabel(strings[key], { exact: true });
  const filled = (key: Key, params: Readonly<Record<string, string>>): string =>
    strings[key].replace(/\{(\w+)\}/gu, (_whole, name: string) => params[name] ?? '');
  const control = () => stage.sandbox.control;
  const valid = () => stage.sandbox.world.givenQuotasOf(DISTRIBUTOR).filter(({ state, balanceFen }) => state === 0 && balanceFen > 0);
  /** Coupons that the preview sees hanging on a quota: with value, of resale customers. */
  const hangingOn = ({ quotaId }: CouponQuota): number =>
    [...stage.sandbox.world.coupons.values()].filter(
      (coupon) =>
        coupon.quotaId === quotaId &&
        (coupon.state === 1 || coupon.state === 2) &&
        stage.sandbox.world.customers.get(coupon.customerId)?.associationType === 'resale',
    ).length;

  async function open(path: string): Promise<Page> {
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
    return page;
  }

  /** Starts the preview and waits for it. */
  async function preview(page: Page): Promise<void> {
    await button(page, 'coupons.plan').click();
    await page.getByRole('heading', { name: strings['preview.title'] }).waitFor({ timeout: 20_000 });
    await page.getByRole('grid').waitFor();
  }

  const box = (page: Page, quotaId: string) =>
    page.getByRole('checkbox', { name: filled('list.selectRow', { name: quotaId }), exact: true });
  /** What the preview says in the row of a quota; an id is shown shortened. */
  const rowText = (page: Page, { quotaId }: CouponQuota): Promise<string> =>
    page
      .getByRole('row')
      .filter({ has: page.getByLabel(filled('list.selectRow', { name: quotaId })) })
      .innerText();

  /** Types count and sum of these quotas, acts, and waits for the end of the job: nothing but they was taken, and all that they held. */
  async function takeBack(page: Page, quotas: readonly CouponQuota[]): Promise<void> {
    const fen = quotas.map(({ balanceFen }) => balanceFen);
    const before = control().ledger().effects.length;
    const panel = page.getByRole('region', { name: strings['confirm.title'] });
    const [count, amount] = [String(quotas.length), formatFen(sumFen(fen))];
    const act = panel.getByRole('button').last();
    await panel.getByLabel(filled('confirm.typeCount', { count })).fill(count);
    expect(await act.isDisabled()).toBe(true);
    await panel.getByLabel(filled('confirm.typeAmount', { amount })).fill(amount);
    await act.click();
    await page.getByText(strings['jobState.finished'], { exact: true }).first().waitFor({ timeout: 30_000 });
    const taken = control().ledger().effects.slice(before);
    expect(taken.map(({ kind, targetId, fen: moved }) => ({ kind, targetId, fen: moved })).toSorted(byTarget)).toEqual(
      quotas.map(({ quotaId }, index) => ({ kind: 'quota', targetId: quotaId, fen: fen[index] })).toSorted(byTarget),
    );
    expect(ledgerFaults(idsOf(quotas), control())).toEqual([]);
  }

  async function saved(page: Page, key: Key): Promise<Buffer> {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, key).click()]);
    return readFileSync(await file.path());
  }

  beforeAll(async () => {
    client = await openWorkerClient(stage.browser);
    await signIn(DISTRIBUTOR);
  });
  afterEach(async () => {
    for (const page of stage.browser.context.pages()) if (page.url().includes('/workspace.html')) await page.close();
  });

  test('rows ticked on the page: coupons that hang on a quota are told and it waits for a person; results, notices and files say what was taken', async () => {
    await openIssuedQuotas(stage.page);
    const rows = contentOf(stage.page).locator('tbody tr:visible:has(input[type=checkbox])');
    const texts = await rows.allInnerTexts();
    const ids = texts.map((text) => /\d{16}/u.exec(text)?.[0] ?? '');
    const [one, other] = valid().filter((quota) => ids.includes(quota.quotaId) && hangingOn(quota) > 0);
    if (!one || !other) throw new Error('no such quotas on the first page');
    for (const { quotaId } of [one, other]) await rows.nth(ids.indexOf(quotaId)).locator('label.ti3-checkbox').click();
    await waitForText(stage.page, strings['reclaim.propose']);
    const bar = await auditClosedRoots(stage.page, stage.browser.extensionId);
    expect(bar.violations).toEqual([]);
    expect(bar.nodesChecked).toBeGreaterThan(3);

    const [page] = await Promise.all([stage.browser.context.waitForEvent('page'), clickButton(stage.page, strings['reclaim.propose'])]);
    await page.getByText(strings['coupons.showIds']).click();
    expect((await page.locator('details .pcc-code').textContent())?.split(' ').toSorted()).toEqual(idsOf([one, other]).toSorted());
    expect(control().ledger().effects).toEqual([]);
    await auditBoth(page);

    await preview(page);
    for (const quota of [one, other]) {
      const text = await rowText(page, quota);
      expect(text).toContain(strings['verdict.optional']);
      expect(text.split(/\s+/u)).toContain(String(hangingOn(quota)));
      expect(await box(page, quota.quotaId).isChecked()).toBe(false);
    }
    expect(await page.getByRole('main').innerText()).toContain(strings['reason.coupons-open']);
    expect(await page.getByRole('region', { name: strings['confirm.title'] }).isVisible()).toBe(false);
    for (const { quotaId } of [one, other]) await box(page, quotaId).check();
    await auditBoth(page);

    const told = [one, other].map(({ quotaId, balanceFen }) =>
      filled('notice.lineOfQuota', { id: quotaId, amount: formatFen(balanceFen) }),
    );
    const money = [one, other].map(({ balanceFen }) => (balanceFen / 100).toFixed(2));
    await takeBack(page, [one, other]);
    await auditBoth(page);

    await button(page, 'notice.make').click();
    const notices = page.locator('details:has(.pcc-preview)');
    const owners = new Set([one.owner, other.owner]);
    await expect.poll(() => notices.count()).toBe(owners.size);
    const notice = (await notices.locator('.pcc-preview').allTextContents()).join('\n');
    for (const line of told) expect(notice).toContain(line);

    const csv = (await saved(page, 'files.csv')).toString('utf8');
    const sheets = await readListFile(new Blob([Uint8Array.from(await saved(page, 'files.xlsx'))]));
    const workbook = sheets.map(({ text }) => text).join('\n');
    for (const text of [csv, workbook]) {
      for (const word of idsOf([one, other])) expect(text).toContain(word);
    }
    for (const amount of money) expect(csv).toContain(amount);
  });

  test('a pasted list: rubbish is named, what cannot be taken is said, the rest is taken', async () => {
    const all = stage.sandbox.world.givenQuotasOf(DISTRIBUTOR);
    const back = all.find(({ state }) => state === 6);
    const frozen = all.find(({ state }) => state === 5);
    const [plain] = valid().filter((quota) => hangingOn(quota) === 0);
    if (!back || !frozen || !plain) throw new Error('the world lacks such quotas');
    const page = await open('workspace.html#quotas');
    await labelled(page, 'coupons.way.list').check();
    await labelled(page, 'quota.id').fill([...idsOf([plain, back, frozen]), '不是额度'].join('\n'));
    await page.getByText('不是额度').last().waitFor();
    await preview(page);
    for (const [quota, reason] of [
      [back, 'reason.reclaimed'],
      [frozen, 'reason.quota-frozen'],
    ] as const) {
      expect(await rowText(page, quota)).toContain(strings[reason]);
    }
    expect(await box(page, plain.quotaId).isChecked()).toBe(true);
    await takeBack(page, [plain]);
  });

  test('a filter by reseller, state, validity and rest finds just those', async () => {
    const owner = 'example-reseller-02';
    const name = stage.sandbox.world.partners.get(owner)?.name ?? '';
    const own = valid().filter((quota) => quota.owner === owner);
    const rests = own.map(({ balanceFen }) => balanceFen).toSorted((one, other) => one - other);
    const ends = own.map(({ expiresAt }) => expiresAt).toSorted((one, other) => one - other);
    const [restFrom = 0, expireTo = 0] = [rests[1], ends.at(-2)];
    const expected = own.filter(({ balanceFen, expiresAt }) => balanceFen >= restFrom && expiresAt <= expireTo);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(own.length);

    const page = await open('workspace.html#quotas');
    await labelled(page, 'coupons.way.filter').check();
    await labelled(page, 'coupons.names').check();
    const option = labelled(page, 'coupons.reseller').locator('option').filter({ hasText: name });
    await labelled(page, 'coupons.reseller').selectOption(await option.getAttribute('value'));
    expect(await labelled(page, 'coupons.state').inputValue()).toBe('0');
    await labelled(page, 'coupons.expireTo').fill(dayOf(expireTo));
    await labelled(page, 'quotas.restFrom').fill(formatFen(restFrom));
    await auditBoth(page);
    await preview(page);
    for (const { quotaId } of expected) await box(page, quotaId).waitFor();
    expect(await page.getByRole('checkbox', { name: /\d{16}/u }).count()).toBe(expected.length);
    const chosen = expected.slice(0, 2);
    for (const { quotaId } of chosen) await box(page, quotaId).check();
    for (const { quotaId } of expected.slice(2)) await box(page, quotaId).uncheck();
    await takeBack(page, chosen);
  });

  test('a provider and a reseller are told why they have none, and see no bar of quotas', async () => {
    for (const [account, role] of [
      [PROVIDER, 'provider'],
      [RESELLER, 'reseller'],
    ] as const) {
      await signIn(account);
      const page = await open('workspace.html#quotas');
      await labelled(page, 'coupons.way.filter').check();
      await button(page, 'coupons.plan').click();
      const alert = page.getByRole('alert').filter({ hasText: 'JOB-115' });
      await alert.waitFor({ timeout: 20_000 });
      expect(await alert.innerText()).toContain(filled('error.JOB-115', { code: 'CBC.0151' }));
      await auditBoth(page);
      await page.close();
      await openPage(stage.page, 'coupons?tab=issued', 'text=已发放代金券', { role });
      await waitForText(stage.page, strings['reclaim.tickAll']);
      expect((await pierce(stage.page)).text()).not.toContain(strings['reclaim.quotaNoneTicked']);
    }
  });
});
