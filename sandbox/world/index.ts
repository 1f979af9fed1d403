import { createClock } from './clock.ts';
import { createFaultBox } from './faults.ts';
import { createHolds } from './holds.ts';
import { createIdentities } from './identities.ts';
import { bookIssue } from './issue.ts';
import { createLedger } from './ledger.ts';
import { createLockout } from './lockout.ts';
import type { Coupon, CouponRecord, QuotaRecord } from './model.ts';
import { createPageBooks } from './page-books.ts';
import { reclaimQuotaByPage } from './page-quotas.ts';
import { createRandom } from './random.ts';
import { reclaimByPage, takeBack } from './reclaim.ts';
import { seedWorld } from './seed.ts';
import { defaultSwitches } from './switches.ts';
import { createThrottle } from './throttle.ts';
import type { World } from './world.ts';

export interface WorldOptions {
  /** 1 gives the provider 300 customers and 2,000 coupons. */
  readonly scale?: number;
  readonly seed?: number;
  /** Where the clock starts, UTC ms; the machine's time when left out. */
  readonly startAt?: number;
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function expires({ state }: Coupon): boolean {
  return state === 1 || state === 2;
}

export function createWorld(options: WorldOptions = {}): World {
  const random = createRandom(options.seed ?? 1);
  const chance = createRandom((options.seed ?? 1) + 1);
  const clock = createClock(options.startAt);
  const coupons = new Map<string, Coupon>();
  const couponsByIssuer = new Map<string, Coupon[]>();
  const recordsByIssuer = new Map<string, CouponRecord[]>();
  const recordsByCoupon = new Map<string, CouponRecord[]>();
  const quotaRecords = new Map<string, QuotaRecord[]>();
  let serial = 0;
  let nextExpiry = Number.POSITIVE_INFINITY;

  const distributorOf = (accountName: string): string => world.partners.get(accountName)?.distributor ?? '';

  const world: World = {
    clock,
    switches: defaultSwitches(),
    faults: createFaultBox(chance.next),
    holds: createHolds(),
    identities: createIdentities(clock),
    lockout: createLockout(clock),
    throttle: createThrottle(() => world.switches.throttleWindow),
    ledger: createLedger(),
    pages: createPageBooks(options.seed ?? 1, clock),
    partners: new Map(),
    customers: new Map(),
    quotas: new Map(),
    coupons,
    breaches: [],
    couponsOf: (accountName) => couponsByIssuer.get(accountName) ?? [],
    customersOf: (accountName) => [...world.customers.values()].filter(({ partner }) => partner === accountName),
    quotasOf: (accountName) => [...world.quotas.values()].filter(({ owner }) => owner === accountName),
    givenQuotasOf: (accountName) =>
      [...world.quotas.values()].filter(({ owner, parentQuotaId }) => parentQuotaId !== null && distributorOf(owner) === accountName),
    givenQuota(accountName, quotaId) {
      const quota = world.quotas.get(quotaId);
      return quota !== undefined && quota.parentQuotaId !== null && distributorOf(quota.owner) === accountName ? quota : undefined;
    },
    quotaRecordsOf: (accountName) => quotaRecords.get(accountName) ?? [],
    recordsOf: (accountName) => recordsByIssuer.get(accountName) ?? [],
    recordsOfCoupon: (couponId) => recordsByCoupon.get(couponId) ?? [],
    resellersOf: (accountName) => [...world.partners.values()].filter(({ distributor }) => distributor === accountName),
    addCoupon(coupon) {
      coupons.set(coupon.couponId, coupon);
      append(couponsByIssuer, coupon.issuer, coupon);
      if (expires(coupon)) nextExpiry = Math.min(nextExpiry, coupon.expiresAt);
      bookIssue(world, coupon);
    },
    addRecord(record) {
      append(recordsByIssuer, record.issuer, record);
      append(recordsByCoupon, record.couponId, record);
    },
    addQuota(quota) {
      world.quotas.set(quota.quotaId, quota);
      if (quota.state === 0) nextExpiry = Math.min(nextExpiry, quota.expiresAt);
    },
    addQuotaRecord: (record) => append(quotaRecords, distributorOf(record.reseller), record),
    settle() {
      const now = clock.now();
      if (now < nextExpiry) return;
      nextExpiry = Number.POSITIVE_INFINITY;
      for (const quota of world.quotas.values()) {
        if (quota.state !== 0) continue;
        if (quota.expiresAt <= now) quota.state = 3;
        else nextExpiry = Math.min(nextExpiry, quota.expiresAt);
      }
      for (const coupon of coupons.values()) {
        if (!expires(coupon)) continue;
        if (coupon.expiresAt > now) {
          nextExpiry = Math.min(nextExpiry, coupon.expiresAt);
          continue;
        }
        takeBack(world, coupon, {
          cause: 'expiry',
          account: coupon.issuer,
          operator: null,
          requestId: null,
          operationType: '4',
        });
      }
    },
    reclaimByPage: (accountName, operator, couponId) => reclaimByPage(world, accountName, operator, couponId),
    reclaimQuotaByPage: (accountName, operator, quotaId) => reclaimQuotaByPage(world, accountName, operator, quotaId),
    nextId(prefix) {
      serial += 1;
      return `${prefix}-${String(serial).padStart(8, '0')}`;
    },
  };
  seedWorld(world, random, options.scale ?? 1);
  return world;
}
