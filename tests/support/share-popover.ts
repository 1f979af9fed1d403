import type { Page } from 'playwright-core';
import { boxInView, clickButton, pierce, type PiercedNode, waitForPierced } from './pierced.ts';
import { crop, readQr } from './qr.ts';

/** The buttons that the helper put into visible rows, in the order of the rows. */
export function shareButtons(page: Page, name = '分享'): Promise<PiercedNode[]> {
  return waitForPierced(page, (ui) => ui.buttons(name));
}

/** What the popover shows once the page gave its link (or did not). */
export interface Shared {
  readonly row: string;
  readonly link: string;
  readonly text: string;
}

/** Presses 分享 on a row with the mouse and waits for the link. */
export async function share(page: Page, index = 0, name = '分享'): Promise<Shared> {
  const button = await clickButton(page, name, index);
  const link = await waitForPierced(page, (ui) => ui.tagged('textarea')[0]?.value || undefined);
  return { row: button.row, link, text: (await pierce(page)).text() };
}

/**
 * Reads the QR that is on the screen, from a screenshot with `scale` pixels for each CSS pixel, by two decoders.
 * The screenshot is kept at `path`, if one is given.
 */
export async function qrOnScreen(page: Page, scale = 1, path?: string): Promise<string> {
  for (let tries = 2; ; tries -= 1) {
    const [svg] = await waitForPierced(page, (ui) => ui.tagged('svg'));
    if (!svg) throw new Error('No QR on the screen.');
    const box = await boxInView(page, svg);
    const screenshot = await page.screenshot(path === undefined ? {} : { path });
    try {
      return await readQr(crop(screenshot, box, scale));
    } catch (failure) {
      // On a busy machine the popover may have come to rest between the two looks.
      if (tries === 0) throw failure;
    }
  }
}
