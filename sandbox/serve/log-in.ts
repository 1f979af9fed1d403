import { asRole, logIns, roles, type Role } from '../world/shown/roles.ts';
import { escapeHtml, notFound, redirect, type Reply } from './reply.ts';

const cookieName = 'sandbox_role';
const home = 'https://account.huaweicloud.com/obmgr/';

export function roleCookie(cookie: string): Role | undefined {
  return asRole(new RegExp(`(?:^|;\\s*)${cookieName}=(\\w+)`, 'u').exec(cookie)?.[1]);
}

function ownService(address: URL): string {
  const service = address.searchParams.get('service');
  if (service === null || !URL.canParse(service)) return home;
  const { protocol, hostname, href } = new URL(service);
  // `href`, not the text as it came: a header takes no line break and no Chinese sign.
  return protocol === 'https:' && hostname.endsWith('.huaweicloud.com') ? href : home;
}

const setCookie = (value: string): Record<string, string> => ({
  'Set-Cookie': `${cookieName}=${value}; Domain=huaweicloud.com; Path=/; Secure; SameSite=Lax${value === '' ? '; Max-Age=0' : ''}`,
});

function form(service: string): Reply {
  const choices = roles.map((role) => {
    const { account, operator, title } = logIns[role];
    return `<button name="role" value="${role}"><b>${escapeHtml(title)}</b><span>${escapeHtml(account)} / ${escapeHtml(operator)}</span></button>`;
  });
  const body = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>登录</title><style>
body { margin: 0; background: #f5f7fa; font: 14px "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #252b3a }
main { width: 400px; margin: 12vh auto 0; padding: 32px 40px 40px; background: #fff; box-shadow: 0 2px 12px #00000014 }
h1 { margin: 0 0 8px; font-size: 22px; font-weight: 500 } p { margin: 0 0 24px; color: #71757f; font-size: 12px }
button { display: flex; width: 100%; justify-content: space-between; margin-top: 12px; padding: 12px 16px; border: 1px solid #c2c6cc; background: #fff; font: inherit; cursor: pointer }
button:hover { border-color: #0067d1; color: #0067d1 } span { color: #71757f }
</style></head><body><main><h1>登录</h1><p>沙箱：本机模拟页面，选择一个身份即可，不需要密码。</p>
<form method="get" action="/authui/login"><input type="hidden" name="service" value="${escapeHtml(service)}">${choices.join('')}</form></main>
<script>document.forms[0].elements.service.value += location.hash;</script></body></html>`;
  return { type: 'html', body };
}

/** `auth.huaweicloud.com`: choose one of three log-ins; no password, since nothing here is real. */
export function logInPages(address: URL): Reply {
  const service = ownService(address);
  if (address.pathname === '/authui/login.html') return form(service);
  if (address.pathname === '/authui/logout') return redirect(`/authui/login.html?service=${encodeURIComponent(home)}`, setCookie(''));
  const role = asRole(address.searchParams.get('role'));
  if (address.pathname !== '/authui/login' || role === undefined) return notFound();
  return redirect(service, setCookie(role));
}
