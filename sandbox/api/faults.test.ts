import { request } from 'node:http';
import { connect, createServer, type ClientHttp2Session, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROVIDER } from '../world/accounts.ts';
import type { Fault, FaultKind } from '../world/faults.ts';
import type { Coupon } from '../world/model.ts';
import { handleApi } from './index.ts';
import { COUPONS, RECLAIM, RECORDS, rows, startFarSide, usable, type FarSide } from './test-far-side.ts';
import { closeSound } from './test-sound.ts';

const operation = 'ReclaimPartnerCoupons';
let far: FarSide;
let token: string;
let coupon: Coupon;

beforeEach(async () => {
  far = await startFarSide();
  token = await far.signIn();
  coupon = usable(far.world, PROVIDER);
});
afterEach(() => closeSound(far));

function arm(kind: FaultKind, more: Partial<Fault> = {}): void {
  far.control.addFault({ kind, operation, times: 1, ...more });
}

/** The status, or 0 where the connection died. */
function reclaim(): Promise<number> {
  return far.reclaim(token, coupon).then(
    ({ status }) => status,
    () => 0,
  );
}

test.each<[FaultKind, number, number]>([
  ['throttled', 429, 0],
  ['error-before', 500, 0],
  ['reset-before', 0, 0],
  ['redirect', 307, 0],
  ['token-expired', 401, 0],
  ['error-after', 500, 1],
  ['reset-after', 0, 1],
])('%s answers %i with %i effects, once', async (kind, status, effects) => {
  arm(kind);
  expect(await reclaim()).toBe(status);
  const seen = far.control.ledger();
  expect([seen.effects.length, seen.lost.length]).toEqual([effects, effects]);
  token = await far.signIn();
  expect(await reclaim()).toBe(effects === 0 ? 204 : 400);
  expect(far.control.ledger().effects.length).toBe(1);
});

test('silence after the effect: no answer, one effect that the caller does not know of', async () => {
  arm('silence-after');
  const silent = await Promise.race([reclaim(), new Promise((resolve) => setTimeout(resolve, 100, 'silent'))]);
  expect(silent).toBe('silent');
  expect(far.control.ledger()).toMatchObject({ effects: [{ targetId: coupon.couponId }], doubled: [] });
  expect(far.control.ledger().requests.at(-1)?.outcome).toBe('silent');
});

test('hold after the effect: the test waits for it, the answer comes when released', async () => {
  arm('hold-after');
  const answer = reclaim();
  const held = await far.control.nextHeld(2000);
  expect(held).toMatchObject({ stage: 'after', targetIds: [coupon.couponId] });
  expect([coupon.state, far.control.held().length]).toEqual([5, 1]);
  expect(far.control.release(held.requestId)).toBe(1);
  expect(await answer).toBe(204);
});

test('hold before the effect, and a hold that ends by itself', async () => {
  arm('hold-before', { ms: 30 });
  const answer = reclaim();
  await far.control.nextHeld(2000);
  expect(coupon.state).toBe(2);
  expect(await answer).toBe(204);
});

test('a colleague takes the coupon first', async () => {
  arm('colleague-first');
  expect(await reclaim()).toBe(400);
  expect(far.control.ledger().effects).toMatchObject([{ operator: 'colleague', cause: 'page', requestId: null }]);
});

test('an effect booked twice shows as doubled', async () => {
  arm('effect-twice');
  expect(await reclaim()).toBe(204);
  expect(far.control.ledger()).toMatchObject({ doubled: [coupon.couponId] });
  const found = await far.ask({ path: `${RECORDS}?coupon_ids=${coupon.couponId}&operation_types=2`, token });
  expect(rows(found, 'records').length).toBe(2);
});

test('a record is listed only after its delay', async () => {
  arm('late-record', { ms: 60_000 });
  await reclaim();
  const count = async (): Promise<unknown> =>
    (await far.ask({ path: `${RECORDS}?coupon_ids=${coupon.couponId}&operation_types=2`, token })).json['total_count'];
  expect(await count()).toBe(0);
  far.control.advanceClock(60_000);
  expect(await count()).toBe(1);
});

describe('lists', () => {
  const list = 'ListIssuedPartnerCoupons';
  test('wrong JSON and a body that never ends', async () => {
    far.control.addFault({ kind: 'broken-json', operation: list, times: 1 });
    const cut = await far.ask({ path: COUPONS, token });
    expect(cut.status).toBe(200);
    expect(() => JSON.parse(cut.text)).toThrow();
    far.control.addFault({ kind: 'endless-body', operation: list, times: 1 });
    const end = far.ask({ path: COUPONS, token }).then(
      () => 'ended',
      () => 'cut',
    );
    expect(await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 250, 'going on'))])).toBe('going on');
  });

  test('unknown members and enum values beside right ones', async () => {
    far.control.addFault({ kind: 'unknown-values', operation: list });
    const shown = rows(await far.ask({ path: COUPONS, token }), 'user_coupons');
    expect(shown[0]).toHaveProperty('x_added_later');
    expect(shown[1]?.['status']).toBe(9);
    expect(shown[0]?.['status']).not.toBe(9);
  });

  test('amounts with three decimals', async () => {
    far.control.addFault({ kind: 'three-decimals', operation: list });
    const [row] = rows(await far.ask({ path: `${COUPONS}?coupon_id=${coupon.couponId}`, token }), 'user_coupons');
    expect(row?.['balance']).toBe(Number((coupon.balanceFen / 100 + 0.001).toFixed(3)));
  });

  test('by share, by skip and times, by coupon', async () => {
    const statuses = async (): Promise<number[]> => {
      const all: number[] = [];
      for (let index = 0; index < 40; index += 1) all.push((await far.ask({ path: COUPONS, token })).status);
      return all;
    };
    const id = far.control.addFault({ kind: 'error-before', operation: list, share: 0.5 });
    const failed = (await statuses()).filter((status) => status === 500).length;
    expect(failed).toBeGreaterThan(8);
    expect(failed).toBeLessThan(32);
    far.control.removeFault(id);
    far.control.addFault({ kind: 'error-before', operation: list, skip: 2, times: 1 });
    expect((await statuses()).indexOf(500)).toBe(2);
    far.control.addFault({ kind: 'error-before', targetIds: ['other'] });
    expect(await reclaim()).toBe(204);
  });
});

describe('HTTP/2', () => {
  let server: Http2Server;
  let session: ClientHttp2Session;

  beforeEach(async () => {
    server = createServer((req, res) => void handleApi(req, res, far.world));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterEach(() => {
    session.destroy();
    server.close();
  });

  function post(): Promise<number> {
    return new Promise((resolve) => {
      const stream = session.request({
        ':method': 'POST',
        ':path': RECLAIM,
        ':authority': 'bss.myhuaweicloud.com',
        'x-auth-token': token,
        'content-type': 'application/json',
      });
      stream.once('response', (headers) => resolve(Number(headers[':status'])));
      stream.once('error', () => resolve(0));
      stream.once('close', () => resolve(0));
      stream.end(JSON.stringify({ coupon_id: coupon.couponId }));
    });
  }

  test('a refused stream after the effect; requests are named by connection', async () => {
    arm('reset-after', { http2: 'refused' });
    expect([await post(), await post()]).toEqual([0, 400]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [first, second] = far.control.ledger().requests.filter(({ operation: name }) => name === operation);
    expect(first).toMatchObject({ outcome: 'reset', protocol: '2.0', connection: second?.connection });
    expect(second?.outcome).toBe('answered');
    expect(far.control.ledger().effects.length).toBe(1);
  });

  test('a caller that dies while its answer is held leaves an effect that is lost', async () => {
    arm('hold-after');
    const answer = post();
    await far.control.nextHeld(2000);
    session.destroy();
    expect(await answer).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    far.control.release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(far.control.ledger()).toMatchObject({ lost: [expect.any(String)], effects: [{ targetId: coupon.couponId }] });
  });
});

test('a caller that goes away while its answer is held leaves an effect that is lost', async () => {
  arm('hold-after');
  const outgoing = request({
    port: far.port,
    host: '127.0.0.1',
    path: RECLAIM,
    method: 'POST',
    headers: { host: 'bss.myhuaweicloud.com', 'x-auth-token': token, 'content-type': 'application/json' },
  });
  outgoing.on('error', () => 'expected');
  outgoing.end(JSON.stringify({ coupon_id: coupon.couponId }));
  await far.control.nextHeld(2000);
  outgoing.destroy();
  await new Promise((resolve) => setTimeout(resolve, 20));
  far.control.release();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(far.control.ledger().requests.at(-1)?.outcome).toBe('broken');
  expect(far.control.ledger().lost.length).toBe(1);
});

test('a body that breaks off does nothing', async () => {
  const outgoing = request({
    port: far.port,
    host: '127.0.0.1',
    path: RECLAIM,
    method: 'POST',
    headers: { host: 'bss.myhuaweicloud.com', 'x-auth-token': token, 'content-length': '100' },
  });
  outgoing.on('error', () => 'expected');
  outgoing.write(JSON.stringify({ coupon_id: coupon.couponId }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  outgoing.destroy();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(coupon.state).toBe(2);
  expect(far.control.ledger().effects).toEqual([]);
});
