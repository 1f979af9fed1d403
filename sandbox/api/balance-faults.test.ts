import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROVIDER } from '../world/accounts.ts';
import type { Fault, FaultKind, OddBalance } from '../world/faults.ts';
import type { Customer } from '../world/model.ts';
import { utcSeconds } from './answers.ts';
import { ADJUSTMENTS, BALANCES, payer, RECLAIM_BALANCE, rows, startFarSide, type FarSide, type Reply } from './test-far-side.ts';
import { closeSound } from './test-sound.ts';

let far: FarSide;
let token: string;
let customer: Customer;

beforeEach(async () => {
  far = await startFarSide();
  token = await far.signIn();
  customer = payer(far.world, PROVIDER);
});
afterEach(() => closeSound(far));

function arm(kind: FaultKind, more: Partial<Fault> = {}): void {
  far.control.addFault({ kind, operation: 'ReclaimToPartnerAccount', times: 1, targetIds: [customer.customerId], ...more });
}
const take = (amount = 1.25): Promise<Reply> =>
  far.ask({ path: RECLAIM_BALANCE, token, body: { customer_id: customer.customerId, amount } });
const taken = async (): Promise<unknown[]> => {
  const from = 'operation_time_begin=2026-03-02T00:00:00Z';
  const reply = await far.ask({ path: `${ADJUSTMENTS}?${from}&customer_id=${customer.customerId}&limit=100`, token });
  return rows(reply, 'records').map((row) => row['trans_id']);
};

test.each<[FaultKind, number, number]>([
  ['throttled', 429, 0],
  ['error-before', 500, 0],
  ['reset-before', 0, 0],
  ['token-expired', 401, 0],
  ['error-after', 500, 1],
  ['reset-after', 0, 1],
  ['broken-json', 200, 1],
  ['no-trans-id', 200, 1],
  ['no-effect', 200, 0],
])('%s answers %i with %i effects', async (kind, status, effects) => {
  arm(kind);
  const reply = await take().catch(() => null);
  expect(reply?.status ?? 0).toBe(status);
  expect(far.control.ledger().effects).toHaveLength(effects);
  if (kind === 'no-trans-id') expect(reply?.json).toEqual({});
  if (kind === 'no-effect') expect([String(reply?.json['trans_id']).slice(0, 2), await taken()]).toEqual(['RE', []]);
});

test('a colleague takes an equal amount in the same second, also where our own request has no effect', async () => {
  arm('colleague-first');
  arm('reset-before');
  await expect(take()).rejects.toThrow();
  expect(await taken()).toHaveLength(1);
  arm('colleague-first');
  arm('reset-after');
  await expect(take()).rejects.toThrow();
  expect(far.control.ledger().effects).toMatchObject([
    { operator: 'colleague', cause: 'page', fen: 125, requestId: null },
    { operator: 'colleague', cause: 'page', fen: 125 },
    { operator: 'ops-full', cause: 'api', fen: 125 },
  ]);
  expect(await taken()).toHaveLength(3);
});

test('an effect booked twice shows as doubled and takes from the customer twice', async () => {
  const { balanceFen } = far.world.money.customer(customer.customerId);
  arm('effect-twice');
  await take();
  expect(far.control.ledger().doubled).toEqual([customer.customerId]);
  expect(far.world.money.customer(customer.customerId).balanceFen).toBe(balanceFen - 250);
  arm('effect-twice');
  await take((balanceFen - 250) / 100);
  expect(far.world.money.customer(customer.customerId).balanceFen).toBe(0);
});

test('a line comes late, twice, out of order, or under another moment', async () => {
  arm('late-record', { ms: 60_000 });
  const late = String((await take()).json['trans_id']);
  arm('record-twice');
  const twice = String((await take()).json['trans_id']);
  expect(await taken()).toEqual([twice, twice]);
  far.control.advanceClock(60_000);
  expect(await taken()).toEqual([late, twice, twice]);
  far.control.setSwitches({ recordOrder: 'newest-first' });
  expect(await taken()).toEqual([twice, twice, late]);
  for (let time = 0; time < 20; time += 1) await take(0.01);
  far.control.setSwitches({ recordOrder: 'unsorted' });
  const [once, again] = [await taken(), await taken()];
  far.control.setSwitches({ recordOrder: 'oldest-first' });
  const sorted = await taken();
  expect([once.length, again]).toEqual([sorted.length, once]);
  expect(once).not.toEqual(sorted);
  far.control.setSwitches({ recordTimeShiftMs: -30_000 });
  const shifted = String((await take()).json['trans_id']);
  const reply = await far.ask({ path: `${ADJUSTMENTS}?trans_id=${shifted}`, token });
  expect(rows(reply, 'records')[0]?.['operation_time']).toBe(utcSeconds((far.control.ledger().effects.at(-1)?.at ?? 0) - 30_000));
});

test('a held answer names its customer, and its effect is done', async () => {
  arm('hold-after');
  const answer = take();
  expect(await far.control.nextHeld(2000)).toMatchObject({ stage: 'after', targetIds: [customer.customerId] });
  expect(await taken()).toHaveLength(1);
  far.control.release();
  expect((await answer).status).toBe(200);
});

test.each<[OddBalance, object | undefined]>([
  ['absent', undefined],
  ['null', { amount: null }],
  ['usd', { currency: 'USD' }],
  ['measure', { measure_id: 3 }],
  ['negative', { amount: -1 }],
])('a balance that is %s', async (as, expected) => {
  far.control.addFault({ kind: 'odd-balance', as, operation: 'ListCustomersBalancesDetail', targetIds: [customer.customerId] });
  const other = payer(far.world, PROVIDER, ({ customerId }) => customerId !== customer.customerId).customerId;
  const body = { customer_infos: [{ customer_id: customer.customerId }, { customer_id: other }] };
  const found = rows(await far.ask({ path: BALANCES, token, body }), 'customer_balances');
  expect(found).toHaveLength(expected === undefined ? 1 : 2);
  if (expected !== undefined) expect(found[0]).toMatchObject(expected);
  expect(found.at(-1)).toMatchObject({ customer_id: other, currency: 'CNY', measure_id: 1 });
});
