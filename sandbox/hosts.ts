import { API_HOSTS } from './api/regions.ts';
import { logInPages } from './serve/log-in.ts';
import { partnerCenter } from './serve/partner-center.ts';
import {
  addressOf,
  hostOf,
  isAddressed,
  jsonOf,
  notFound,
  send,
  type Reply,
  type SandboxRequest,
  type SandboxResponse,
} from './serve/reply.ts';
import { createShop } from './serve/shop.ts';
import { userCenter } from './serve/user-center.ts';
import type { World } from './world/world.ts';

type Handler = (req: SandboxRequest, res: SandboxResponse, world: World) => Promise<void>;
type Listener = (req: SandboxRequest, res: SandboxResponse) => Promise<void>;

export interface HostsOptions {
  world: World;
  api: Handler;
  control: Handler;
}

const apiHosts = new Set(API_HOSTS);
const loopback = new Set(['127.0.0.1', 'localhost']);

/** One listener for all hosts: who answers is decided by the name that was asked for. */
export function createHosts({ world, api, control }: HostsOptions): Listener {
  const shop = createShop(world.quotes);

  const page = async (req: SandboxRequest): Promise<Reply> => {
    const address = addressOf(req);
    const body = req.method === 'POST' ? await jsonOf(req) : undefined;
    const request = { address, cookie: String(req.headers.cookie ?? ''), body };
    if (address.pathname === '/favicon.ico') return { status: 204 };
    switch (address.hostname) {
      case 'account.huaweicloud.com':
        return address.pathname.startsWith('/usercenter/') ? userCenter() : partnerCenter(request, { world });
      case 'partner.huaweicloud.com':
        return partnerCenter(request, { world });
      case 'auth.huaweicloud.com':
        return logInPages(address);
      case 'marketplace.huaweicloud.com':
        return shop(address);
      default:
        return notFound(`The sandbox does not play ${address.hostname}.`);
    }
  };

  return async (req, res) => {
    try {
      const host = hostOf(req);
      if (!isAddressed(req)) send(res, { status: 400, body: 'bad request' });
      else if (apiHosts.has(host)) await api(req, res, world);
      else if (loopback.has(host) && req.url?.startsWith('/__sandbox/')) await control(req, res, world);
      else send(res, await page(req));
    } catch (error) {
      console.error('sandbox:', error);
      if (!res.headersSent) send(res, { status: 500, body: 'sandbox error' });
    }
  };
}
