import { describe, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER, RESELLER } from './accounts.ts';
import { audit } from './audit.ts';
import { createWorld } from './index.ts';
import { HOSTILE_NAMES } from './names.ts';

const startAt = Date.UTC(2026, 2, 2, 2);

describe('seeded data', () => {
  const world = createWorld({ startAt });
  const coupons = world.couponsOf(PROVIDER);

  test('300 customers of both kinds, 2,000 coupons in all states, some frozen, some locked', () => {
    const customers = world.customersOf(PROVIDER);
    expect([customers.length, coupons.length]).toEqual([300, 2000]);
    expect(new Set(customers.map(({ associationType }) => associationType)).size).toBe(2);
    expect(new Set(coupons.map(({ state }) => state))).toEqual(new Set([1, 2, 3, 4, 5]));
    const usable = coupons.filter(({ state }) => state === 2);
    expect(usable.filter(({ frozen }) => frozen).length).toBeGreaterThan(10);
    expect(usable.filter(({ lockOrderId }) => lockOrderId !== null).length).toBeGreaterThan(10);
    expect(usable.length).toBeGreaterThan(1000);
  });

  test('states agree with the clock', () => {
    const now = world.clock.now();
    for (const { state, expiresAt, balanceFen, faceFen } of world.coupons.values()) {
      if (state === 1 || state === 2) expect(expiresAt).toBeGreaterThan(now);
      if (state === 4) expect(expiresAt).toBeLessThan(now);
      expect(state === 2 ? balanceFen > 0 && balanceFen <= faceFen : true).toBe(true);
    }
  });

  test('nothing is older than what it comes from', () => {
    for (const { createdAt, expiresAt, customerId, quotaId } of world.coupons.values()) {
      const origins = [world.customers.get(customerId)?.associatedAt, world.quotas.get(quotaId)?.createdAt];
      expect(Math.max(...origins.map((at) => at ?? Number.NaN))).toBeLessThanOrEqual(createdAt);
      expect(createdAt).toBeLessThan(expiresAt);
    }
  });

  test('twelve resellers with customers, coupons and quotas of their own', () => {
    const resellers = world.resellersOf(DISTRIBUTOR);
    expect(resellers.length).toBe(12);
    expect(resellers[0]?.accountName).toBe(RESELLER);
    for (const { accountName } of resellers) {
      const has = [world.couponsOf(accountName), world.customersOf(accountName), world.quotasOf(accountName)];
      expect(has.every((list) => list.length > 0)).toBe(true);
    }
    expect(new Set([...world.partners.values()].map(({ id }) => id)).size).toBe(world.partners.size);
  });

  test('what resellers hold came from their distributor, in every state, and nobody gave or issued more than there was', () => {
    const given = world.givenQuotasOf(DISTRIBUTOR);
    expect(given.map(({ quotaId }) => quotaId)).toEqual(
      world.resellersOf(DISTRIBUTOR).flatMap(({ accountName }) => world.quotasOf(accountName).map(({ quotaId }) => quotaId)),
    );
    expect(new Set(given.map(({ state }) => state))).toEqual(new Set([0, 3, 4, 5, 6]));
    expect(given.filter(({ state, balanceFen }) => state === 0 && balanceFen > 0).length).toBeGreaterThan(80);
    expect(given.some(({ state, balanceFen }) => state === 0 && balanceFen === 0)).toBe(true);
    for (const { parentQuotaId, createdAt } of given) {
      const parent = world.quotas.get(parentQuotaId ?? '');
      expect(parent?.owner).toBe(DISTRIBUTOR);
      expect(parent?.createdAt).toBeLessThanOrEqual(createdAt);
    }
    expect([...world.quotas.values()].every(({ balanceFen, valueFen }) => balanceFen >= 0 && balanceFen <= valueFen)).toBe(true);
    const lines = world.quotaRecordsOf(DISTRIBUTOR);
    expect(lines.filter(({ operationType }) => operationType === '10')).toHaveLength(given.length);
    expect(lines.filter(({ operationType }) => operationType === '11')).toHaveLength(given.filter(({ state }) => state === 6).length);
  });

  test('every hostile name has a customer, ids keep leading zeros', () => {
    const names = new Set(world.customersOf(PROVIDER).map(({ name }) => name));
    expect(HOSTILE_NAMES.every((name) => names.has(name))).toBe(true);
    expect(coupons.some(({ couponId }) => couponId.startsWith('0'))).toBe(true);
    expect([...world.coupons.keys()].every((id) => /^\d{16}$/.test(id))).toBe(true);
    expect([...world.customers.keys()].every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  });

  test('it hangs together: coupons, offers, opportunities and lines of the logs name what is there', () => {
    for (const { customerId, quotaId, issuer } of world.coupons.values()) {
      expect(world.partners.has(issuer)).toBe(true);
      expect([world.customers.get(customerId)?.partner, world.quotas.get(quotaId)?.owner]).toEqual([issuer, issuer]);
    }
    const namesOf = (account: string) => new Set(world.customersOf(account).map(({ name }) => name));
    for (const account of [PROVIDER, DISTRIBUTOR]) {
      const names = namesOf(account);
      expect(world.pages.incentives.of(account).filter(({ customerName }) => !names.has(customerName))).toEqual([]);
    }
    expect(world.quotaRecordsOf(DISTRIBUTOR).filter(({ quotaId }) => !world.quotas.has(quotaId))).toEqual([]);
  });

  test('the books agree with the world', () => {
    expect(audit(world)).toEqual({ sumFen: 0, differing: [], doubled: [], lost: [] });
  });

  test('the same seed gives the same world, another seed another', () => {
    const again = createWorld({ startAt });
    expect(again.couponsOf(PROVIDER)).toEqual(coupons);
    expect(createWorld({ startAt, seed: 2 }).couponsOf(PROVIDER)).not.toEqual(coupons);
  });
});

test('scale 50 gives 100,000 coupons', () => {
  const world = createWorld({ startAt, scale: 50 });
  expect(world.couponsOf(PROVIDER).length).toBe(100_000);
  expect(world.givenQuotasOf(DISTRIBUTOR).length).toBe(7_200);
  expect([...world.quotas.values()].every(({ balanceFen }) => balanceFen >= 0)).toBe(true);
  expect(audit(world)).toMatchObject({ sumFen: 0, differing: [] });
}, 30_000);
