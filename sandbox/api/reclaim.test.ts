import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER, RESELLER } from '../world/accounts.ts';
import { RECORDS, rows, START, startFarSide, usable, type FarSide } from './test-far-side.ts';
import { closeSound } from './test-sound.ts';

let far: FarSide;
let token: string;

beforeEach(async () => {
  far = await startFarSide();
  token = await far.signIn();
});
afterEach(() => closeSound(far));

test('takes the whole rest back to the quota and counts request and effect', async () => {
  const coupon = usable(far.world, PROVIDER);
  const fen = coupon.balanceFen;
  const before = far.world.quotas.get(coupon.quotaId)?.balanceFen ?? 0;
  const reply = await far.reclaim(token, coupon);
  expect([reply.status, reply.text]).toEqual([204, '']);
  expect(coupon).toMatchObject({ state: 5, balanceFen: 0 });
  expect(far.world.quotas.get(coupon.quotaId)?.balanceFen).toBe(before + fen);
  const { requests, effects, doubled, lost } = far.control.ledger();
  const request = requests.find(({ operation }) => operation === 'ReclaimPartnerCoupons');
  expect(request).toMatchObject({ targetIds: [coupon.couponId], status: 204, outcome: 'answered', operator: 'ops-full' });
  expect(reply.headers['x-request-id']).toBe(request?.id);
  expect(effects).toMatchObject([{ requestId: request?.id, targetId: coupon.couponId, fen, operator: 'ops-full' }]);
  expect([doubled, lost]).toEqual([[], []]);
});

test.each([
  ['204', 204, undefined],
  ['400-CBC.99000048', 400, 'CBC.99000048'],
  ['400-CBC.0100', 400, 'CBC.0100'],
] as const)('a second reclaim with switch %s has no effect', async (secondReclaim, status, code) => {
  far.control.setSwitches({ secondReclaim });
  const coupon = usable(far.world, PROVIDER);
  await far.reclaim(token, coupon);
  const second = await far.reclaim(token, coupon);
  expect([second.status, second.json['error_code']]).toEqual([status, code]);
  expect(far.control.ledger().effects.length).toBe(1);
});

describe.each(['frozen', 'locked'] as const)('a %s coupon', (kind) => {
  test.each([
    ['400', 400, 0],
    ['204-effect', 204, 1],
    ['204-no-effect', 204, 0],
  ] as const)('with switch %s', async (position, status, effects) => {
    far.control.setSwitches(kind === 'frozen' ? { frozenCoupon: position } : { lockedCoupon: position });
    const reply = await far.reclaim(token, usable(far.world, PROVIDER, { [kind]: true }));
    expect([reply.status, far.control.ledger().effects.length]).toEqual([status, effects]);
  });
});

test('used, expired, inactive, unknown, a referral customer’s and a stranger’s coupon stay', async () => {
  const ofState = (state: number) => far.world.couponsOf(PROVIDER).find((coupon) => coupon.state === state);
  const chosen = [ofState(1), ofState(3), ofState(4), usable(far.world, PROVIDER, { referral: true }), usable(far.world, DISTRIBUTOR)];
  for (const coupon of chosen) {
    if (coupon === undefined) throw new Error('a state is missing in the seed');
    expect((await far.reclaim(token, coupon)).status).toBe(400);
  }
  expect(far.control.ledger().effects).toEqual([]);
});

test('a reseller’s coupon wants its id', async () => {
  const distributor = await far.signIn(DISTRIBUTOR);
  const coupon = usable(far.world, RESELLER);
  const id = far.world.partners.get(RESELLER)?.id;
  expect((await far.reclaim(distributor, coupon)).status).toBe(400);
  const stranger = await far.reclaim(distributor, coupon, { indirect_partner_id: 'x' });
  expect(stranger.json['error_code']).toBe('CBC.99000037');
  expect((await far.reclaim(distributor, coupon, { indirect_partner_id: id })).status).toBe(204);
});

test('a coupon whose time is over returns by itself and is logged as expiry', async () => {
  const coupon = usable(far.world, PROVIDER);
  far.control.setClock(coupon.expiresAt);
  const fresh = await far.signIn();
  expect((await far.reclaim(fresh, coupon)).json['error_code']).toBe('CBC.99000048');
  expect(coupon.state).toBe(4);
  const found = await far.ask({ path: `${RECORDS}?coupon_ids=${coupon.couponId}&operation_types=4`, token: fresh });
  expect(rows(found, 'records').length).toBe(1);
});

test('the eleventh call in a second is 429 for this operation and account only', async () => {
  far.world.clock.stop();
  far.world.clock.set(START);
  far.control.setSwitches({ throttleLimit: 10 });
  const distributor = await far.signIn(DISTRIBUTOR);
  const call = (auth: string, path = RECORDS): Promise<number> => far.ask({ path, token: auth }).then(({ status }) => status);
  for (let index = 0; index < 10; index += 1) expect(await call(token)).toBe(200);
  const refused = await far.ask({ path: RECORDS, token });
  expect([refused.status, refused.json['error_code']]).toEqual([429, 'APIG.0308']);
  expect(await call(distributor)).toBe(200);
  expect(await call(token, '/v2/promotions/benefits/partner-coupons')).toBe(200);
  far.control.advanceClock(1000);
  expect(await call(token)).toBe(200);
});
