import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PASSWORDS, PROVIDER } from '../../sandbox/world/accounts.ts';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import { xlsx } from '../../utils/common/export/xlsx.ts';
import { zip } from '../../utils/common/export/zip.ts';
import { auditBoth } from '../support/audit-both.ts';
import { excelWorkbook } from '../support/excel-workbook.ts';
import { plainCoupons } from '../support/plain-coupons.ts';
import { setUpBrowser } from './browser-fixture.ts';

/** Taking coupons back as a person does: by the pages of the extension, with mouse and keys, in both languages. */
describe.each([
  ['zh', 'zh-CN'],
  ['en', 'en-US'],
] as const)('%s', (locale, lang) => {
  const stage = setUpBrowser({ lang });
  const strings = stringsFor(locale);

  async function open(path: string): Promise<Page> {
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
    return page;
  }

  const button = (page: Page, key: keyof typeof strings) => page.getByRole('button', { name: strings[key], exact: true });

  test('sign in: a wrong password is explained with IAM’s text and never kept; then it works', async () => {
    const page = await open('workspace.html#coupons');
    await page.getByLabel(strings['account.account'], { exact: true }).fill(PROVIDER);
    await page.getByLabel(strings['account.user'], { exact: true }).fill('ops-full');
    await page.getByLabel(strings['account.password'], { exact: true }).fill('wrong');
    await button(page, 'account.signIn').click();
    await page.getByText('AUTH-105').first().waitFor();
    expect(await page.getByLabel(strings['account.password'], { exact: true }).inputValue()).toBe('');
    await page.getByLabel(strings['account.password'], { exact: true }).fill(PASSWORDS['ops-full']);
    await button(page, 'account.signIn').click();
    await button(page, 'coupons.plan').waitFor();
    await auditBoth(page);
    await page.close();
  });

  test('a pasted list: rubbish is listed, the preview says what will happen, both boxes are typed, the job ends as the ledger says', async () => {
    const { world, control } = stage.sandbox;
    const usable = plainCoupons(world, PROVIDER).slice(0, 3);
    const page = await open('workspace.html#coupons');
    await page.getByLabel(strings['coupons.way.list'], { exact: true }).check();
    await page
      .getByRole('textbox')
      .first()
      .fill([...usable.map(({ couponId }) => couponId), '不是代金券', '2.02601E+15'].join('\n'));
    await page.getByText('2.02601E+15').first().waitFor();
    await button(page, 'coupons.plan').click();
    const panel = page.getByRole('region', { name: strings['confirm.title'] });
    await panel.waitFor({ timeout: 20_000 });
    await auditBoth(page);
    const act = panel.getByRole('button').last();
    expect(await act.isDisabled()).toBe(true);
    const boxes = panel.getByRole('textbox');
    const stated = async (key: 'confirm.typeCount' | 'confirm.typeAmount'): Promise<string> => {
      const words = strings[key].split('{')[0] ?? '';
      return (await panel.locator('label', { hasText: words }).innerText()).trim().slice(words.length);
    };
    const count = await stated('confirm.typeCount');
    const amount = await stated('confirm.typeAmount');
    await boxes.nth(0).fill(String(Number(count) + 1));
    await boxes.nth(1).fill(amount);
    expect(await act.isDisabled()).toBe(true);
    // As a Chinese input method types them.
    await boxes.nth(0).fill([...count].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''));
    await boxes.nth(1).fill(amount.replace('¥', '￥'));
    expect(control.ledger().effects).toEqual([]);
    await act.evaluate((element) => (element as HTMLButtonElement).click());
    await page.waitForTimeout(300);
    expect(control.ledger().effects).toEqual([]);
    await act.click();
    await page.getByText(strings['jobState.finished'], { exact: true }).first().waitFor({ timeout: 30_000 });
    const { effects, breaches } = control.ledger();
    expect(breaches).toEqual([]);
    expect(new Set(effects.map(({ targetId }) => targetId))).toEqual(
      new Set(usable.slice(0, Number(count)).map(({ couponId }) => couponId)),
    );
    await auditBoth(page);
    await page.close();
  });

  test('a preview that Huawei Cloud refuses says so, and speaks of no job that would be paused', async () => {
    const { world, control } = stage.sandbox;
    control.addFault({ kind: 'error-before', operation: 'ListIssuedPartnerCoupons', status: 403, code: 'CBC.0151' });
    const page = await open('workspace.html#coupons');
    await page.getByLabel(strings['coupons.way.list'], { exact: true }).check();
    await page.getByLabel(strings['coupon.id'], { exact: true }).fill(world.couponsOf(PROVIDER)[0]?.couponId ?? '');
    await button(page, 'coupons.plan').click();
    const alert = page.getByRole('alert').filter({ hasText: 'API-403' });
    await alert.waitFor({ timeout: 20_000 });
    const text = await alert.innerText();
    expect(text).toContain(strings['coupons.planFailed']);
    expect(text).toContain('CBC.0151');
    expect(text).not.toMatch(/作业已暂停|job is paused/);
    control.clearFaults();
    await page.close();
  });

  test('a list as people have it: whole rows, workbooks of two writers, and cut digits that nobody plans unsaid', async () => {
    const [first, second, third] = stage.sandbox.world.couponsOf(PROVIDER).map(({ couponId }) => couponId);
    const page = await open('workspace.html#coupons');
    const box = page.getByLabel(strings['coupon.id'], { exact: true });
    const status = (count: number) =>
      page.getByText(strings['coupons.listCount'].split('{count}').join(String(count)).split(/[，.]/)[0] ?? '');
    const choose = (name: string, file: Blob) =>
      file
        .arrayBuffer()
        .then((bytes) => page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) }));
    await page.getByLabel(strings['coupons.way.list'], { exact: true }).check();

    await box.fill(`1 ${first} 张** 有效 100.00 2026-12-31 23:59:59\n2\t${second}\t¥1,000.00\n${first}\u2028${third}`);
    await status(3).waitFor();

    await choose('list.xlsx', await xlsx([{ name: '名单', rows: [['代金券ID'], [first ?? ''], [second ?? '']] }]));
    await status(2).waitFor();
    expect(await box.inputValue()).toBe(`代金券ID\n${first}\n${second}`);

    const rows = [0, 1, 2].map((index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`).join('');
    const texts = [first, second, third].map((id) => `<t>${id}</t>`);
    await choose('list.xlsx', await zip(excelWorkbook(texts, { A: rows, '~B': rows, C: '' })));
    await status(3).waitFor();
    const plan = button(page, 'coupons.plan');
    expect(await plan.isEnabled()).toBe(true);

    // One id, kept as a number.
    const numbers = `<row r="1"><c r="A1"><v>${first}</v></c></row>`;
    await choose('list.xlsx', await zip(excelWorkbook([], { A: numbers })));
    await status(1).waitFor();
    expect(await plan.isDisabled()).toBe(true);

    await choose('old.xls', new Blob([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])]));
    await page.getByText(strings['coupons.file.old-workbook']).waitFor();

    await box.fill('2026010500001000, 2026010500001000, 2026010500002000');
    await page.getByText(strings['coupons.cutDigits']).waitFor();
    expect(await plan.isDisabled()).toBe(true);
    await auditBoth(page);
    await page.getByLabel(strings['coupons.digitsRight'], { exact: true }).check();
    await plan.click();
    await page.getByRole('heading', { name: strings['preview.title'] }).waitFor({ timeout: 20_000 });
    await page.close();
  });
});
