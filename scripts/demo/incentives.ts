import { join } from 'node:path';
import { openIncentives } from '../../tests/support/incentives.ts';
import { clickButton, waitForPierced } from '../../tests/support/pierced.ts';
import type { Demo } from './demo.ts';

/** What 机会点激励申请 showed. */
export interface SeenIncentives {
  /** Chips beside the rows that wait for 申请付款, and how many rows say so themselves. */
  readonly chips: number;
  readonly payable: number;
  readonly pointed: string;
  readonly screenshot: string;
}

/** Whether every row that waits for payment has its chip, and the first of them was pointed at. */
export function tellsWhatComesNext({ chips, payable, pointed }: SeenIncentives): boolean {
  return payable > 0 && chips === payable && pointed !== '';
}

/** Looks at 已申请激励 and goes to the first row that waits for 申请付款. */
export async function seeIncentives({ browser, folder, strings, say }: Demo): Promise<SeenIncentives> {
  const { page } = browser;
  await page.bringToFront();
  await openIncentives(page, { rows: 20 });
  const chip = strings['incentive.next.pay'];
  await waitForPierced(page, (ui) => ui.text().includes(chip) || undefined);
  await clickButton(page, strings['incentive.nextToPay']);
  const [before = ''] = strings['incentive.pointed'].split('{');
  const [status] = await waitForPierced(page, (ui) => ui.tagged('span').filter(({ text }) => text.startsWith(before.trim())));
  const pointed = status?.text ?? '';
  const chips = await waitForPierced(page, (ui) => ui.tagged('span').filter(({ text }) => text === chip).length || undefined);
  const payable = await page.locator('tbody tr:visible', { hasText: '激励待申付' }).count();
  const screenshot = 'incentive.png';
  await page.screenshot({ path: join(folder, screenshot) });
  say(`provider, 机会点激励申请: ${payable} rows wait for 申请付款, ${chips} chips say so; ${pointed}`);
  return { chips, payable, pointed, screenshot };
}
