import type { Page } from 'playwright-core';
import { clickNode, pierce, type PiercedNode, waitForPierced } from '../support/pierced.ts';
import { crop, readQr } from '../support/qr.ts';
import { contentOf } from './stage.ts';

/** The buttons that the helper put into visible rows, in the order of the rows. */
export function shareButtons(page: Page): Promise<PiercedNode[]> {
  return waitForPierced(page, (ui) => ui.buttons('分享'));
}

/** What the popover shows once the page gave its link (or did not). */
export interface Shared {
  readonly row: string;
  readonly link: string;
  readonly text: string;
}

/** Presses 分享 on a row with the mouse and waits for the link. */
export async function share(page: Page, index = 0): Promise<Shared> {
  const button = (await shareButtons(page))[index];
  if (!button) throw new Error(`No row ${index} with a share button.`);
  await clickNode(page, button);
  const link = await waitForPierced(page, (ui) => ui.tagged('textarea')[0]?.value || undefined);
  return { row: button.row, link, text: (await pierce(page)).text() };
}

/** Presses a button of the popover. */
export async function pressInPopover(page: Page, name: string): Promise<void> {
  const [button] = await waitForPierced(page, (ui) => ui.buttons(name));
  if (button) await clickNode(page, button);
}

export async function waitForText(page: Page, words: string, timeout?: number): Promise<string> {
  return waitForPierced(page, (ui) => (ui.text().includes(words) ? ui.text() : undefined), timeout);
}

/** Reads the QR that is on the screen, from a screenshot, by two decoders. */
export async function qrOnScreen(page: Page): Promise<string> {
  const [svg] = await waitForPierced(page, (ui) => ui.tagged('svg'));
  if (!svg?.box) throw new Error('No QR on the screen.');
  return readQr(crop(await page.screenshot(), svg.box));
}

/** What the page's own 复制链接 of a visible row puts on the clipboard. */
export async function copiedByPage(page: Page, index = 0): Promise<string> {
  await writeClipboard(page, '');
  const frame = contentOf(page);
  await frame.locator('tbody tr:visible').nth(index).getByText('复制链接').first().click({ force: true });
  for (let tries = 0; tries < 60; tries += 1) {
    const text = await readClipboard(page);
    if (text !== '') return text;
    await page.waitForTimeout(50);
  }
  throw new Error('The page copied nothing.');
}

export const readClipboard = (page: Page): Promise<string> => contentOf(page).evaluate(() => navigator.clipboard.readText());

export const writeClipboard = (page: Page, text: string): Promise<void> =>
  contentOf(page).evaluate((value) => navigator.clipboard.writeText(value), text);
