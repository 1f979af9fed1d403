import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PASSWORDS } from '../../sandbox/world/accounts.ts';
import type { OwnKey } from '../../utils/common/i18n/index.ts';
import type { Demo } from './demo.ts';

const operator = 'ops-full';

/** A text up to its first gap: `请输入张数 {count}` → `请输入张数 `. */
function beginning({ strings }: Demo, key: OwnKey): RegExp {
  const [start = ''] = strings[key].split('{');
  return new RegExp(`^${start.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

const button = (demo: Demo, page: Page, key: OwnKey): Locator => page.getByRole('button', { name: demo.strings[key], exact: true });

/** Keeps what the page shows, from its top to its end. */
export async function picture({ folder }: Demo, page: Page, name: string): Promise<void> {
  // From the top, or a table head that stays in view would stand over its rows.
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/**
 * Keeps what the page shows at its top, as a person sees it: the confirmation stays at the foot of what is seen, and would stand in the
 * middle of a picture of the whole page.
 */
export async function pictureAsSeen({ folder }: Demo, page: Page, name: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Types character by character in place of what the box holds, as a person does. */
async function type(box: Locator, text: string): Promise<void> {
  await box.click();
  await box.press('ControlOrMeta+a');
  await box.pressSequentially(text);
}

/** Opens the workspace on its Coupons view in a tab. */
export async function openWorkspace({ browser }: Demo): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#coupons`);
  return page;
}

/** Signs in as the account's operator by the form on the page. */
export async function signIn(demo: Demo, page: Page, account: string, name: string): Promise<void> {
  const { strings, say } = demo;
  await type(page.getByLabel(strings['account.account'], { exact: true }), account);
  await type(page.getByLabel(strings['account.user'], { exact: true }), operator);
  await type(page.getByLabel(strings['account.password'], { exact: true }), PASSWORDS[operator]);
  await picture(demo, page, name);
  await button(demo, page, 'account.signIn').click();
  await button(demo, page, 'coupons.plan').waitFor();
  say(`signed in as ${account} / ${operator}`);
}

/** Signs out on the options page. */
export async function signOut(demo: Demo): Promise<void> {
  const { browser } = demo;
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await button(demo, page, 'account.signOut').click();
  await page.getByRole('dialog').getByRole('button', { name: demo.strings['account.signOut'], exact: true }).click();
  await button(demo, page, 'account.signIn').waitFor();
  await page.close();
}

/** What a person chooses in the filter: one day on which validity ends (UTC+8, `2026-12-31`), and face values in yuan. */
export interface Filter {
  readonly day: string;
  readonly face: string;
}

export async function chooseFilter({ strings }: Demo, page: Page, { day, face }: Filter): Promise<void> {
  await page.getByLabel(strings['coupons.way.filter'], { exact: true }).check();
  await page.getByLabel(strings['coupons.expireFrom'], { exact: true }).fill(day);
  await page.getByLabel(strings['coupons.expireTo'], { exact: true }).fill(day);
  await type(page.getByLabel(strings['coupons.faceFrom'], { exact: true }), face);
  await type(page.getByLabel(strings['coupons.faceTo'], { exact: true }), face);
}

/** The last part of the address in a view: the id of a plan or of a job. */
async function idInAddress(page: Page, view: 'coupons' | 'quotas' | 'jobs'): Promise<string> {
  await page.waitForURL((url) => url.hash.startsWith(`#${view}/`), { timeout: 30_000 });
  return new URL(page.url()).hash.slice(view.length + 2);
}

/** Presses 开始核对 and waits for the preview. Returns the id of the plan. */
export async function preview(demo: Demo, page: Page, view: 'coupons' | 'quotas'): Promise<string> {
  await button(demo, page, 'coupons.plan').click();
  const planId = await idInAddress(page, view);
  await page.getByLabel(beginning(demo, 'confirm.typeCount')).waitFor();
  return planId;
}

/** Types what the label of each of the two boxes says, and presses the red button. Returns the id of the job. */
export async function confirm(demo: Demo, page: Page, name: string): Promise<string> {
  const { strings } = demo;
  const panel = page.getByRole('region', { name: strings['confirm.title'] });
  const typeStated = async (key: OwnKey): Promise<void> => {
    const words = beginning(demo, key);
    const label = await panel.locator('label', { hasText: words }).innerText();
    await type(page.getByLabel(words), /[\d.,]+$/.exec(label.trim())?.[0] ?? '');
  };
  await typeStated('confirm.typeCount');
  await typeStated('confirm.typeAmount');
  await pictureAsSeen(demo, page, name);
  await panel.getByRole('button').last().click();
  return idInAddress(page, 'jobs');
}
