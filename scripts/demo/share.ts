import { join } from 'node:path';
import { logIns } from '../../sandbox/world/shown/roles.ts';
import { copiedByPage, openGoods, quoteTabs, readClipboard, roles, writeClipboard } from '../../tests/support/goods.ts';
import type { QuoteTab, Role } from '../../tests/support/goods.ts';
import { qrOnScreen, share } from '../../tests/support/share-popover.ts';
import type { Demo } from './demo.ts';

/** One product shared by one role from one quote tab, and what each way of looking at it says. */
export interface SharedProduct {
  readonly role: Role;
  readonly tab: QuoteTab;
  /** What the page's own 复制链接 copies. */
  readonly linkFromPage: string;
  /** What the popover shows. */
  readonly linkInPopover: string;
  /** What two decoders read from the screenshot. */
  readonly qrDecoded: string;
  /** Whom the shop would match an order to that comes by the link of the QR. */
  readonly shopPartner: string;
  /** The clipboard still held its old content when the popover had its link. */
  readonly clipboardUntouched: boolean;
  readonly screenshot: string;
}

const before = 'what the user had copied before';
const fileNames: Readonly<Record<QuoteTab, string>> = { 商品报价: 'product-quote', 配置单报价: 'configuration-quote' };

/** Whether all ways agree on one link, and the shop on the role's own account. */
export function agrees(shared: SharedProduct): boolean {
  const { linkFromPage: link } = shared;
  const sameLink = link !== '' && shared.linkInPopover === link && shared.qrDecoded === link;
  return sameLink && shared.clipboardUntouched && shared.shopPartner === logIns[shared.role].account;
}

async function partnerInShop({ browser, folder, say }: Demo, link: string, name: string): Promise<string> {
  const shop = await browser.context.newPage();
  try {
    await shop.goto(link);
    const partner = shop.locator('[data-sandbox=matched-partner]');
    await partner.filter({ hasText: /\S/ }).waitFor({ timeout: 10_000 });
    await shop.screenshot({ path: join(folder, `shop-${name}.png`) });
    const text = (await partner.innerText()).trim();
    say(`  the shop page of the link matches the order to ${text}`);
    return text;
  } finally {
    await shop.close();
    await browser.page.bringToFront();
  }
}

async function shareOne(demo: Demo, role: Role, tab: QuoteTab): Promise<SharedProduct> {
  const { browser, folder, scale, strings, say } = demo;
  const { page } = browser;
  const button = strings['share.button'];
  const name = `${role}-${fileNames[tab]}`;
  say(`${role}, ${tab}`);
  await openGoods(page, { role, quoteTab: tab });
  const linkFromPage = await copiedByPage(page);
  say(`  the page's own 复制链接 copies ${linkFromPage}`);
  await writeClipboard(page, before);
  const { row, link: linkInPopover } = await share(page, 0, button);
  const clipboardUntouched = (await readClipboard(page)) === before;
  say(`  one click on ${button} in the row "${row.slice(0, 40)}…" gives ${linkInPopover}`);
  const screenshot = `share-${name}.png`;
  const qrDecoded = await qrOnScreen(page, scale, join(folder, screenshot));
  say(`  two decoders read the QR in ${screenshot} as ${qrDecoded}`);
  const shopPartner = await partnerInShop(demo, qrDecoded, name);
  return { role, tab, linkFromPage, linkInPopover, qrDecoded, shopPartner, clipboardUntouched, screenshot };
}

/** Shares one product for each role from each quote tab, by real clicks on the pages as they are. */
export async function shareAll(demo: Demo): Promise<SharedProduct[]> {
  const shared: SharedProduct[] = [];
  for (const role of roles) for (const tab of quoteTabs) shared.push(await shareOne(demo, role, tab));
  return shared;
}
