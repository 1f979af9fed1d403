import { createServer, request as httpRequest, Agent, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PASSWORDS, PROVIDER, type OperatorName } from '../world/accounts.ts';
import { createControl, type Control } from '../world/control.ts';
import { createWorld } from '../world/index.ts';
import type { World } from '../world/world.ts';
import type { Coupon, CouponQuota, Customer } from '../world/model.ts';
import { reclaimableFen } from '../world/money/moves.ts';
import { isValid } from '../world/page-quotas.ts';
import { handleApi } from './index.ts';

/** 2026-03-02 10:00 at UTC+8. */
export const START = Date.UTC(2026, 2, 2, 2);

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as JSON; an empty object when there is none. */
  readonly json: Record<string, unknown>;
}

export interface Ask {
  readonly method?: string;
  readonly host?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: Record<string, string>;
}

/** The API half behind a plain HTTP server, for unit tests. */
export interface FarSide {
  readonly world: World;
  readonly control: Control;
  readonly port: number;
  ask(ask: Ask): Promise<Reply>;
  /** Signs in and returns the token. */
  signIn(account?: string, operator?: OperatorName): Promise<string>;
  reclaim(token: string, coupon: Coupon, more?: object): Promise<Reply>;
  close(): Promise<void>;
}

export const TOKENS = { method: 'POST', host: 'iam.myhuaweicloud.com', path: '/v3/auth/tokens' } as const;
export const RECLAIM = '/v2/promotions/benefits/partner-coupons/reclaim';
export const COUPONS = '/v2/promotions/benefits/partner-coupons';
export const RECORDS = '/v2/promotions/benefits/partner-coupons/records/query';

export const QUOTAS = '/v2/partners/issued-coupon-quotas';
export const QUOTA_RECORDS = '/v2/partners/coupon-quotas/records';
export const RECLAIM_QUOTAS = '/v2/partners/coupon-quotas/indirect-partner-reclaim';
export const BALANCES = '/v2/accounts/customer-accounts/balances/batch-query';
export const RECLAIM_BALANCE = '/v2/accounts/partner-accounts/reclaim';
export const ALLOCATE = '/v2/accounts/partner-accounts/adjust-amount';
export const ADJUSTMENTS = '/v3/accounts/partner-accounts/adjust-records';
export const CHANGES = '/v2/accounts/partner-accounts/account-change-records';

export const GIVE_QUOTAS = '/v2/partners/coupon-quotas/indirect-partner-adjust';

export function credentials(account: string, name: string, password: string): object {
  const user = { domain: { name: account }, name, password };
  return { auth: { identity: { methods: ['password'], password: { user } }, scope: { domain: { name: account } } } };
}

/** Members of a reply that hold a list of rows. */
export function rows(reply: Reply, name: string): Record<string, unknown>[] {
  return reply.json[name] as Record<string, unknown>[];
}

/** A usable coupon of an account: resale unless asked, neither frozen nor locked unless asked. */
export function usable(world: World, account: string, want: Partial<Record<'frozen' | 'locked' | 'referral', boolean>> = {}): Coupon {
  const found = world
    .couponsOf(account)
    .find(
      (coupon) =>
        coupon.state === 2 &&
        coupon.frozen === (want.frozen ?? false) &&
        (coupon.lockOrderId !== null) === (want.locked ?? false) &&
        (world.customers.get(coupon.customerId)?.associationType === 'referral') === (want.referral ?? false),
    );
  if (found === undefined) throw new Error('no such coupon');
  return found;
}

/** A valid quota with a rest that a distributor gave to a reseller. @throws Error when there is none */
export function givenQuota(world: World, distributor: string, fits: (quota: CouponQuota) => boolean = () => true): CouponQuota {
  const now = world.clock.now();
  const found = world.givenQuotasOf(distributor).find((quota) => isValid(quota, now) && quota.balanceFen > 0 && fits(quota));
  if (found === undefined) throw new Error('no such quota');
  return found;
}

/** A resale customer that is not frozen and has more than ¥10 to take back. @throws Error when there is none */
export function payer(world: World, account: string, fits: (customer: Customer) => boolean = () => true): Customer {
  const found = world
    .customersOf(account)
    .find(
      (customer) =>
        customer.associationType === 'resale' && !customer.frozen && reclaimableFen(world, customer.customerId) > 1000 && fits(customer),
    );
  if (found === undefined) throw new Error('no such customer');
  return found;
}

function send(port: number, agent: Agent, { method, host, path, body, token, headers }: Ask): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const outgoing = httpRequest({
      port,
      path,
      agent,
      host: '127.0.0.1',
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        host: host ?? 'bss.myhuaweicloud.com',
        ...(text === '' ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { 'x-auth-token': token }),
        ...headers,
      },
    });
    outgoing.once('error', reject);
    outgoing.once('response', (incoming) => {
      let received = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (part: string) => {
        received += part;
      });
      incoming.once('error', reject);
      incoming.once('end', () => {
        const json = received.startsWith('{') && received.endsWith('}') ? JSON.parse(received) : {};
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text: received, json });
      });
    });
    outgoing.end(text);
  });
}

export async function startFarSide(options: { startAt?: number; scale?: number } = {}): Promise<FarSide> {
  const world = createWorld({ startAt: START, ...options });
  world.switches.throttleLimit = 0;
  const server = createServer((req, res) => void handleApi(req, res, world));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const ask = (wanted: Ask): Promise<Reply> => send(port, agent, wanted);
  return {
    world,
    control: createControl(world),
    port,
    ask,
    async signIn(account = PROVIDER, operator = 'ops-full') {
      const reply = await ask({ ...TOKENS, body: credentials(account, operator, PASSWORDS[operator]) });
      return String(reply.headers['x-subject-token']);
    },
    reclaim: (token, { couponId }, more = {}) => ask({ path: RECLAIM, token, body: { coupon_id: couponId, ...more } }),
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
