import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER } from './accounts.ts';
import { audit } from './audit.ts';
import { createWorld } from './index.ts';
import type { World } from './world.ts';
import { createLedger } from './ledger.ts';
import { issueCoupon } from './issue.ts';
import { spendBalance } from './money/moves.ts';
import { giveBalanceByPage, takeBalanceByPage } from './money/page-money.ts';
import { giveQuota } from './quota-books.ts';
import { takeBack } from './reclaim.ts';

const startAt = Date.UTC(2026, 2, 2, 2);

describe('books', () => {
  test('refuse what does not sum to zero or is no whole fen, and stay as they were', () => {
    const ledger = createLedger();
    expect(() => ledger.post('t', 0, [{ account: 'a', fen: 1 }])).toThrow(RangeError);
    expect(() =>
      ledger.post('t', 0, [
        { account: 'a', fen: 0.5 },
        { account: 'b', fen: -0.5 },
      ]),
    ).toThrow(RangeError);
    expect([ledger.entries.length, ledger.balance('a')]).toEqual([0, 0]);
  });
});

/** Money that customers, partners and quotas hold together, and what customers used. */
function held(world: World): number {
  let sum = 0;
  for (const { balanceFen } of world.coupons.values()) sum += balanceFen;
  for (const { balanceFen } of world.quotas.values()) sum += balanceFen;
  for (const { customerId, balanceFen } of world.money.customers.values()) sum += balanceFen + world.ledger.balance(`spent:${customerId}`);
  for (const { balanceFen } of world.money.partners.values()) sum += balanceFen;
  return sum;
}

/** What the entries of each transaction sum to, fen. */
function byTransaction({ ledger }: World): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { transaction, fen } of ledger.entries) sums.set(transaction, (sums.get(transaction) ?? 0) + fen);
  return sums;
}

type Money = 'allocate' | 'take-balance' | 'spend';
type Step = { kind: 'page' | 'api' | 'quota' | 'give' | 'coupon' | Money; index: number } | { kind: 'time'; days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('page', 'api', 'quota', 'give', 'coupon', 'allocate', 'take-balance', 'spend'), index: fc.nat(1999) }),
  fc.record({ kind: fc.constant('time' as const), days: fc.integer({ min: 0, max: 40 }) }),
);

function play(world: World, move: Step): void {
  if (move.kind === 'time') {
    world.clock.advance(move.days * 86_400_000);
    world.settle();
    return;
  }
  if (move.kind === 'page' || move.kind === 'api') playCoupon(world, move.kind, move.index);
  else if (move.kind === 'allocate' || move.kind === 'take-balance' || move.kind === 'spend') playMoney(world, move.kind, move.index);
  else playQuota(world, move.kind, move.index);
}

/** Money is given to a customer, taken from one, or used by one. */
function playMoney(world: World, kind: Money, index: number): void {
  const all = [...world.money.customers.keys()];
  const customerId = all[index % all.length] ?? '';
  const account = world.customers.get(customerId)?.partner ?? '';
  const fen = Math.min(index + 1, world.money.customer(customerId).balanceFen);
  if (kind === 'allocate') giveBalanceByPage(world, account, 'ops-full', customerId, index + 1);
  else if (kind === 'take-balance') takeBalanceByPage(world, account, 'ops-full', customerId, fen);
  else spendBalance(world, customerId, fen);
}

/** A quota is taken back, given anew, or a coupon is issued from it. */
function playQuota(world: World, kind: Step['kind'], index: number): void {
  const all = world.givenQuotasOf(DISTRIBUTOR);
  const quota = all[index % all.length];
  const parent = world.quotas.get(quota?.parentQuotaId ?? '');
  const [reseller] = world.resellersOf(DISTRIBUTOR);
  if (quota === undefined || parent === undefined || reseller === undefined) return;
  const by = { cause: 'api', account: DISTRIBUTOR, operator: 'x', requestId: 'r' } as const;
  if (kind === 'quota') world.reclaimQuotaByPage(DISTRIBUTOR, 'ops-full', quota.quotaId);
  else if (kind === 'give') giveQuota(world, parent, reseller, Math.min(parent.balanceFen, 1 + index), by);
  else issueCoupon(world, quota, world.customersOf(quota.owner)[0]?.customerId ?? '', Math.min(quota.balanceFen, 1 + index));
}

function playCoupon(world: World, kind: 'page' | 'api', index: number): void {
  const coupon = world.couponsOf(PROVIDER)[index];
  if (coupon === undefined) return;
  if (kind === 'page') world.reclaimByPage(PROVIDER, 'ops-full', coupon.couponId);
  else if (coupon.state === 2) {
    takeBack(world, coupon, { cause: 'api', account: PROVIDER, operator: 'x', requestId: 'r', operationType: '2' });
  }
}

test('whatever happens, and at any moment, entries sum to zero, fields agree with the books and no money appears or goes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const world = createWorld({ startAt });
      const before = held(world);
      for (const one of steps) {
        play(world, one);
        expect(audit(world)).toMatchObject({ sumFen: 0, differing: [], doubled: [] });
        expect(held(world)).toBe(before);
      }
      expect([...byTransaction(world)].filter(([, fen]) => fen !== 0)).toEqual([]);
      const taken = world.ledger.effects.filter(({ kind }) => kind === 'coupon' || kind === 'quota').map(({ targetId }) => targetId);
      expect(new Set(taken).size).toBe(taken.length);
    }),
    { numRuns: 20 },
  );
}, 30_000);

test('the page takes only what is usable, free and one’s own', () => {
  const world = createWorld({ startAt });
  const find = (fits: (coupon: { state: number; frozen: boolean; lockOrderId: string | null }) => boolean): string =>
    world.couponsOf(PROVIDER).find(fits)?.couponId ?? '';
  const reason = (couponId: string, account = PROVIDER): unknown => world.reclaimByPage(account, 'ops-full', couponId);
  const free = find(({ state, frozen, lockOrderId }) => state === 2 && !frozen && lockOrderId === null);
  expect(reason(free, 'example-distributor')).toEqual({ ok: false, reason: 'not-found' });
  expect(reason(find(({ frozen }) => frozen))).toEqual({ ok: false, reason: 'frozen' });
  expect(reason(find(({ lockOrderId }) => lockOrderId !== null))).toEqual({ ok: false, reason: 'locked' });
  expect(reason(free)).toMatchObject({ ok: true });
  expect(reason(free)).toEqual({ ok: false, reason: 'not-usable' });
});
