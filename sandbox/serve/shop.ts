import { shownMoney } from './shown.ts';
import type { Quote } from '../world/quotes.ts';
import { logIns } from '../world/shown/roles.ts';
import { scriptJson, type Reply } from './reply.ts';

const style = `
body { margin: 0; background: #f5f7fa; font: 14px "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #252b3a }
header { padding: 0 40px; height: 52px; line-height: 52px; background: #191919; color: #fff; font-size: 16px }
main { max-width: 880px; margin: 24px auto; padding: 32px; background: #fff }
h1 { margin: 0 0 12px; font-size: 24px; font-weight: 500; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: 96px 1fr; gap: 12px; margin: 24px 0 } dt { color: #71757f } dd { margin: 0 }
.price { color: #c7000b; font-size: 24px } button { padding: 8px 40px; border: 0; background: #c7000b; color: #fff; font: inherit }
footer { max-width: 880px; margin: 0 auto; color: #71757f; font-size: 12px }`;

const page = (title: string, content: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>${title}</title><style>${style}</style></head><body><header>云商店</header><main>${content}</main>
<footer>沙箱：本机模拟页面</footer></body></html>`;

/** Path and query are all that a server sees; a link may carry the partner in its hash, which only the page sees. */
const key = (address: URL): string => `${address.pathname}${address.search}`;

function productPage(quotes: readonly Quote[]): string {
  const offers = quotes.map((quote) => ({
    hash: new URL(quote.link).hash,
    product: quote.name,
    specification: quote.specification,
    price: shownMoney(quote.priceFen),
    partner: logIns[quote.role].account,
  }));
  return page(
    '商品详情',
    `<h1 data-sandbox="product"></h1><div class="price" data-sandbox="price"></div>
<dl><dt>商品规格</dt><dd data-sandbox="specification"></dd><dt>伙伴账号</dt><dd data-sandbox="matched-partner"></dd></dl>
<button type="button">立即购买</button>
<script>{
  const offer = ${scriptJson(offers)}.find(({ hash }) => hash === location.hash);
  const show = (part, text) => { document.querySelector('[data-sandbox=' + part + ']').textContent = text; };
  show('product', offer?.product ?? '商品不存在或已下架');
  show('price', offer?.price ?? '');
  show('specification', offer?.specification ?? '');
  show('matched-partner', offer?.partner ?? '');
}</script>`,
  );
}

/** `marketplace.huaweicloud.com`: the page that a shared link opens, and which partner its order would be matched to. */
export function createShop(quotes: readonly Quote[]): (address: URL) => Reply {
  const byAddress = Map.groupBy(quotes, (quote) => key(new URL(quote.link)));
  return (address) => {
    const found = byAddress.get(key(address));
    return found === undefined
      ? { status: 404, type: 'html', body: page('404', '<h1>404 页面不存在</h1>') }
      : { type: 'html', body: productPage(found) };
  };
}
