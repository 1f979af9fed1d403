import { createClock } from './clock.ts';
import { createExpiry } from './expiry.ts';
import { createFaultBox } from './faults.ts';
import { createHolds } from './holds.ts';
import { createIdentities } from './identities.ts';
import type { Incentive } from './incentives.ts';
import { bookIssue } from './issue.ts';
import { createLedger } from './ledger.ts';
import { createLockout } from './lockout.ts';
import type { Coupon, CouponRecord, QuotaRecord } from './model.ts';
import { createMoneyBooks } from './money/money-books.ts';
import { seedMoney } from './money/seed-money.ts';
import { createPageBooks } from './page-books.ts';
import { reclaimQuotaByPage } from './page-quotas.ts';
import { createRandom } from './random.ts';
import type { Quote } from './quotes.ts';
import { reclaimByPage } from './reclaim.ts';
import { seedIncentives } from './seed-incentives.ts';
import { createQuotes } from './seed-quotes.ts';
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

export function createWorld(options: WorldOptions = {}): World {
  const { seed = 1 } = options;
  const random = createRandom(seed);
  const chance = createRandom(seed + 1);
  const clock = createClock(options.startAt);
  const expiry = createExpiry();
  const coupons = new Map<string, Coupon>();
  const couponsByIssuer = new Map<string, Coupon[]>();
  const recordsByIssuer = new Map<string, CouponRecord[]>();
  const recordsByCoupon = new Map<string, CouponRecord[]>();
  const quotaRecords = new Map<string, QuotaRecord[]>();
  const quotes: Quote[] = [];
  const incentives: Incentive[] = [];
  let serial = 0;

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
    money: createMoneyBooks(),
    pages: createPageBooks(incentives, seed, clock),
    partners: new Map(),
    customers: new Map(),
    quotas: new Map(),
    coupons,
    quotes,
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
      expiry.watch(coupon);
      bookIssue(world, coupon);
    },
    addRecord(record) {
      append(recordsByIssuer, record.issuer, record);
      append(recordsByCoupon, record.couponId, record);
    },
    addQuota(quota) {
      world.quotas.set(quota.quotaId, quota);
      expiry.watch(quota);
    },
    addQuotaRecord: (record) => append(quotaRecords, distributorOf(record.reseller), record),
    settle: () => expiry.settle(world),
    reclaimByPage: (accountName, operator, couponId) => reclaimByPage(world, accountName, operator, couponId),
    reclaimQuotaByPage: (accountName, operator, quotaId) => reclaimQuotaByPage(world, accountName, operator, quotaId),
    nextId(prefix) {
      serial += 1;
      return `${prefix}-${String(serial).padStart(8, '0')}`;
    },
  };
  seedWorld(world, random, options.scale ?? 1);
  seedMoney(world, seed);
  quotes.push(...createQuotes(world, seed));
  incentives.push(...seedIncentives(world, seed));
  return world;
}
