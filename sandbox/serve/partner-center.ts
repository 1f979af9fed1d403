import { listQuotes } from '../data/quote-list.ts';
import type { Quote } from '../data/quotes.ts';
import { asRole, logIns, type Role } from '../data/roles.ts';
import { asset } from './assets.ts';
import { hostileScripts } from './hostile.ts';
import { roleCookie } from './log-in.ts';
import { sharedText } from './odd-links.ts';
import { json, notFound, redirect, scriptJson, type Reply } from './reply.ts';

export interface PartnerCenterState {
  quotes: readonly Quote[];
}

/** Where the files and data of the app are served, on both hosts. */
const base = '/obmgr/';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function numberOf(address: URL, name: string, fallback: number): number {
  const value = Number(address.searchParams.get(name) ?? fallback);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
}

async function quoteList(address: URL, role: Role, state: PartnerCenterState): Promise<Reply> {
  await pause(Math.min(numberOf(address, 'wait', 80), 30_000));
  const sort = address.searchParams.get('sort');
  const answer = listQuotes(state.quotes, {
    role,
    kind: address.searchParams.get('kind') === 'configuration' ? 'configuration' : 'product',
    page: Math.max(1, Math.trunc(numberOf(address, 'page', 1))),
    size: Math.min(100, Math.max(1, Math.trunc(numberOf(address, 'size', 10)))),
    keyword: address.searchParams.get('keyword') ?? '',
    sort: sort === 'name' || sort === 'startAt' || sort === 'endAt' ? sort : undefined,
    descending: address.searchParams.get('order') === 'desc',
  });
  return json(answer);
}

async function quoteLink(address: URL, role: Role, state: PartnerCenterState): Promise<Reply> {
  await pause(Math.min(numberOf(address, 'wait', 60), 30_000));
  const quote = state.quotes.find(({ id }) => id === address.searchParams.get('id'));
  if (quote === undefined || quote.role !== role) return json({ error: 'no such quote' }, 404);
  const variants = (address.searchParams.get('variant') ?? '').split(',');
  return json({ link: sharedText(quote, variants) });
}

async function shell(address: URL, role: Role): Promise<Reply> {
  const body = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">${await hostileScripts(address)}<title>伙伴中心</title>
<link rel="stylesheet" href="${base}assets/pages/style/frame.css">
<link rel="stylesheet" href="${base}assets/pages/style/widgets.css">
<link rel="stylesheet" href="${base}assets/pages/style/table.css">
<script>window.sandboxLogIn = ${scriptJson(logIns[role])};</script>
<script type="module" src="${base}assets/pages/main.ts"></script>
</head><body><cbc-partner-root ng-version="13.3.12"></cbc-partner-root></body></html>`;
  return { type: 'html', body };
}

/** `account.huaweicloud.com/obmgr/` and `partner.huaweicloud.com/`. `?role=` wins over the log-in cookie. */
export async function partnerCenter(address: URL, cookie: string, state: PartnerCenterState): Promise<Reply> {
  const path = address.pathname;
  if (path.startsWith(`${base}assets/`)) return asset(path.slice(`${base}assets/`.length));
  const role = asRole(address.searchParams.get('role')) ?? roleCookie(cookie);
  if (path.startsWith(`${base}rest/`) && role === undefined) return json({ error: 'signed out' }, 401);
  if (role === undefined) {
    return redirect(`https://auth.huaweicloud.com/authui/login.html?service=${encodeURIComponent(address.href)}`);
  }
  if (path === `${base}rest/quotes`) return quoteList(address, role, state);
  if (path === `${base}rest/link`) return quoteLink(address, role, state);
  const isPage = path === base || path === `${base}index.html` || (address.hostname.startsWith('partner.') && path === '/');
  return isPage ? shell(address, role) : notFound();
}
