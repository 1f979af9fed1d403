import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER } from './accounts.ts';
import { handleControl } from './control-address.ts';
import { createWorld } from './index.ts';

const world = createWorld({ startAt: Date.UTC(2026, 2, 2, 2) });
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((req, res) => void handleControl(req, res, world));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/__sandbox`;
});
afterAll(() => server.close());

async function call(method: string, path: string, body?: object): Promise<{ status: number; json: unknown }> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const reply = await fetch(base + path, init);
  return { status: reply.status, json: await reply.json() };
}

test('faults, switches and clock', async () => {
  const added = await call('POST', '/faults', { kind: 'latency', ms: 5 });
  expect(world.faults.list()).toMatchObject([{ id: (added.json as { id: string }).id, fault: { kind: 'latency' } }]);
  await call('DELETE', '/faults', {});
  expect(world.faults.list()).toEqual([]);
  await call('POST', '/switches', { secondReclaim: '204' });
  expect(world.switches.secondReclaim).toBe('204');
  const set = await call('POST', '/clock', { set: 1_800_000_000_000 });
  expect(set.json).toEqual({ now: 1_800_000_000_000 });
  expect(Math.abs(world.clock.now() - 1_800_000_000_000)).toBeLessThan(5_000);
});

test('a long poll waits for a held answer and lets it go', async () => {
  const next = call('POST', '/held/next', { timeoutMs: 5_000 });
  const held = { requestId: 'r1', operation: 'ReclaimPartnerCoupons', targetIds: ['1'], stage: 'after', at: 0 } as const;
  const going = world.holds.hold(held);
  expect((await next).json).toEqual(held);
  expect((await call('POST', '/held/release', { requestId: 'r1' })).json).toEqual({ released: 1 });
  await going;
  const late = await call('POST', '/held/next', { timeoutMs: 10 });
  expect(late.status).toBe(400);
});

test('a colleague’s reclaim shows in the ledger; an unknown address is 404', async () => {
  const coupon = world.couponsOf(PROVIDER).find(({ state, frozen, lockOrderId }) => state === 2 && !frozen && lockOrderId === null);
  await call('POST', '/colleague', { account: PROVIDER, couponId: coupon?.couponId });
  const { json } = await call('GET', '/ledger');
  expect(json).toMatchObject({ sumFen: 0, doubled: [], lost: [] });
  expect(world.ledger.effects.some(({ targetId, cause }) => targetId === coupon?.couponId && cause !== 'api')).toBe(true);
  expect((await call('GET', '/nothing')).status).toBe(404);
});

test('a partner issues a coupon from a quota, and a colleague takes the quota', async () => {
  const quota = world.givenQuotasOf(DISTRIBUTOR).find(({ state, balanceFen }) => state === 0 && balanceFen > 100);
  const rest = quota?.balanceFen ?? 0;
  const { json } = await call('POST', '/coupon', { quotaId: quota?.quotaId, fen: 100 });
  expect(json).toMatchObject({ quotaId: quota?.quotaId, issuer: quota?.owner, balanceFen: 100, state: 2 });
  const taken = await call('POST', '/colleague', { account: DISTRIBUTOR, quotaId: quota?.quotaId });
  expect(taken.json).toEqual({ ok: true, fen: rest - 100 });
  expect((await call('POST', '/coupon', { quotaId: quota?.quotaId, fen: 1 })).status).toBe(400);
});

test('what pages keep, and the presses that they took', async () => {
  world.pages.presses.push({ at: 0, account: PROVIDER, operator: 'ops-full', label: '申请付款', subject: 'JL1', trusted: true });
  const { json } = await call('GET', '/pages');
  expect(json).toMatchObject({ presses: [{ label: '申请付款', trusted: true }], redirects: { saves: [] } });
  expect((json as { incentives: { all: unknown[] } }).incentives.all).toHaveLength(world.pages.incentives.all.length);
});

test('money of a customer: a colleague gives and takes, the customer spends, changes, and has an order to pay', async () => {
  const customer = world.customersOf(PROVIDER).find(({ associationType, frozen }) => associationType === 'resale' && !frozen);
  const customerId = customer?.customerId ?? '';
  const had = world.money.customer(customerId).balanceFen;
  const money = (body: object) => call('POST', '/money', { account: PROVIDER, customerId, ...body });
  expect((await money({ giveFen: 500 })).json).toMatchObject({ ok: true, fen: 500 });
  expect((await money({ takeFen: 200 })).json).toMatchObject({ ok: true, fen: 200 });
  await money({ spendFen: 100 });
  expect(world.money.customer(customerId).balanceFen).toBe(had + 200);
  expect((await money({ unpaidFen: 99 })).json).toMatchObject({ status: 6, fen: 99 });
  await money({ frozen: true, debtFen: 7 });
  expect([customer?.frozen, world.money.customer(customerId).debtFen]).toEqual([true, 7]);
  await money({ associationType: 'referral' });
  expect(world.money.customer(customerId).balanceFen).toBe(0);
  expect((await call('GET', '/ledger')).json).toMatchObject({ sumFen: 0, differing: [], doubled: [] });
});
