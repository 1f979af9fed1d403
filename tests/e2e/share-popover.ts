import type { Page } from 'playwright-core';
import { clickButton, waitForPierced } from '../support/pierced.ts';

export { copiedByPage, readClipboard, writeClipboard } from '../support/goods.ts';
export { qrOnScreen, share, shareButtons } from '../support/share-popover.ts';

/** Presses a button of the popover. */
export async function pressInPopover(page: Page, name: string): Promise<void> {
  await clickButton(page, name);
}

/** Waits until our parts say some words, and returns all that they say. */
export async function waitForText(page: Page, words: string, timeout?: number): Promise<string> {
  return waitForPierced(page, (ui) => (ui.text().includes(words) ? ui.text() : undefined), timeout);
}
