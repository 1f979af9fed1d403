import type { Page } from 'playwright-core';

/**
 * Lets so many ms pass at once for all timers of a page, also those of content scripts. Its time stands still afterwards, for good: to be
 * used on a page of the test's own, which is then closed.
 */
export async function passTime(page: Page, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const passed = new Promise<void>((resolve) => session.once('Emulation.virtualTimeBudgetExpired', () => resolve()));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: ms });
  await passed;
}
