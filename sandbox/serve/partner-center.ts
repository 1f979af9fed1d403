import { asRole, logInOf, type LogIn } from '../world/shown/roles.ts';
import { asset } from './assets.ts';
import { hostileScripts } from './hostile.ts';
import { roleCookie } from './log-in.ts';
import { json, notFound, redirect, scriptJson, type Reply } from './reply.ts';
import type { PageState } from './rest-call.ts';
import { rest } from './rest.ts';

export interface PageRequest {
  address: URL;
  cookie: string;
  /** Parsed JSON of a POST. */
  body: unknown;
}

/** Where the files and data of the app are served, on both hosts. */
const base = '/obmgr/';

async function shell(address: URL, logIn: LogIn): Promise<Reply> {
  const body = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">${await hostileScripts(address)}<title>伙伴中心</title>
<link rel="stylesheet" href="${base}assets/pages/style/frame.css">
<link rel="stylesheet" href="${base}assets/pages/style/widgets.css">
<link rel="stylesheet" href="${base}assets/pages/style/table.css">
<link rel="stylesheet" href="${base}assets/pages/style/parts.css">
<script>window.sandboxLogIn = ${scriptJson(logIn)};</script>
<script type="module" src="${base}assets/pages/main.ts"></script>
</head><body><cbc-partner-root ng-version="13.3.12"></cbc-partner-root></body></html>`;
  return { type: 'html', body };
}

/** `account.huaweicloud.com/obmgr/` and `partner.huaweicloud.com/`. `?role=` wins over the log-in cookie; `?member=1` signs a member in. */
export async function partnerCenter({ address, cookie, body }: PageRequest, state: PageState): Promise<Reply> {
  const path = address.pathname;
  if (path.startsWith(`${base}assets/`)) return asset(path.slice(`${base}assets/`.length));
  const role = asRole(address.searchParams.get('role')) ?? roleCookie(cookie);
  const isRest = path.startsWith(`${base}rest/`);
  if (role === undefined) {
    return isRest
      ? json({ error: 'signed out' }, 401)
      : redirect(`https://auth.huaweicloud.com/authui/login.html?service=${encodeURIComponent(address.href)}`);
  }
  const logIn = logInOf(role, address.searchParams.has('member'));
  if (isRest) return rest(path.slice(`${base}rest/`.length), { address, role, logIn, state, body });
  const isPage = path === base || path === `${base}index.html` || (address.hostname.startsWith('partner.') && path === '/');
  return isPage ? shell(address, logIn) : notFound();
}
