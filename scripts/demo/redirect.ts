import { join } from 'node:path';
import { addressField, openRedirect } from '../../tests/support/redirect.ts';
import { clickNode, waitForPierced } from '../../tests/support/pierced.ts';
import type { Demo } from './demo.ts';

/** What the check under 订单支付成功跳转地址 said, and where its link leads. */
export interface CheckedRedirect {
  readonly address: string;
  /** The host that the check names for the typed address. */
  readonly host: string;
  /** Where 查看订单详情 leads in the preview. */
  readonly linkLeadsTo: string;
  /** The field still held what was typed. */
  readonly fieldUntouched: boolean;
  readonly screenshot: string;
}

const address = 'https://partner.example.com/orders/paid?from=huaweicloud';

/** Whether the preview leads to what was typed, and the field was left alone. */
export function leadsThere({ linkLeadsTo, host, fieldUntouched }: CheckedRedirect): boolean {
  return linkLeadsTo === address && host === new URL(address).host && fieldUntouched;
}

/** Types an address on 配置伙伴平台回跳地址 and looks at it as the customer will. */
export async function checkRedirect({ browser, folder, strings, say }: Demo): Promise<CheckedRedirect> {
  const { page } = browser;
  await page.bringToFront();
  await openRedirect(page);
  await addressField(page).fill(address);
  const [preview] = await waitForPierced(page, (ui) => ui.buttons(strings['redirect.preview']));
  if (preview) await clickNode(page, preview);
  const [link] = await waitForPierced(page, (ui) => ui.tagged('a').filter(({ text }) => text === '查看订单详情'));
  const [host] = await waitForPierced(page, (ui) => ui.tagged('b').filter(({ text }) => text.includes('.')));
  const checked = {
    address,
    host: host?.text ?? '',
    linkLeadsTo: link?.attributes['href'] ?? '',
    fieldUntouched: (await addressField(page).inputValue()) === address,
    screenshot: 'redirect.png',
  };
  await page.screenshot({ path: join(folder, checked.screenshot) });
  say(`provider, 配置伙伴平台回跳地址: the check under the field shows 查看订单详情 leading to ${checked.host}`);
  return checked;
}
