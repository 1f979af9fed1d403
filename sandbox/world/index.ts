import { createClock, type Clock } from './clock.ts';
import { createFaultBox, type FaultBox } from './faults.ts';
import { createHolds, type Holds } from './holds.ts';
import { createIdentities, type Identities } from './identities.ts';
import { bookIssue } from './issue.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createLockout, type Lockout } from './lockout.ts';
import type { Coupon, CouponQuota, CouponRecord, Customer, Partner } from './model.ts';
import { createPageBooks, type PageBooks } from './page-books.ts';
import { createRandom } from './random.ts';
import { reclaimByPage, takeBack, type PageReclaim } from './reclaim.ts';
import { seedWorld } from './seed.ts';
import { defaultSwitches, type Switches } from './switches.ts';
import { createThrottle, type Throttle } from './throttle.ts';

/** All state of the far side, in memory. Accounts are named by their account name (`example-provider` …). */
export interface World {
  readonly clock: Clock;
  readonly switches: Switches;
  readonly faults: FaultBox;
  readonly holds: Holds;
  readonly identities: Identities;
  readonly lockout: Lockout;
  readonly throttle: Throttle;
  readonly ledger: Ledger;
  readonly pages: PageBooks;
  /** By account name. */
  readonly partners: Map<string, Partner>;
  readonly customers: Map<string, Customer>;
  readonly quotas: Map<string, CouponQuota>;
  readonly coupons: Map<string, Coupon>;
  /** Sentences about answers of ours that broke the contract; empty in a right sandbox. */
  readonly breaches: string[];
  /** Coupons that the account itself issued, in the order of issue. */
  couponsOf(accountName: string): readonly Coupon[];
  customersOf(accountName: string): Customer[];
  quotasOf(accountName: string): CouponQuota[];
  /** Log lines of the account's own coupons, in the order of writing. */
  recordsOf(accountName: string): readonly CouponRecord[];
  /** Log lines of one coupon. */
  recordsOfCoupon(couponId: string): readonly CouponRecord[];
  resellersOf(accountName: string): Partner[];
  /** Puts an issued coupon into the world and books it. */
  addCoupon(coupon: Coupon): void;
  addRecord(record: CouponRecord): void;
  /** Lets coupons expire whose time has come: their rest returns to the quota by itself. */
  settle(): void;
  /** The effect of the page's own 回收. */
  reclaimByPage(accountName: string, operator: string, couponId: string): PageReclaim;
  nextId(prefix: string): string;
}

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
  let serial = 0;
  let nextExpiry = Number.POSITIVE_INFINITY;

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
    settle() {
      if (clock.now() < nextExpiry) return;
      nextExpiry = Number.POSITIVE_INFINITY;
      for (const coupon of coupons.values()) {
        if (!expires(coupon)) continue;
        if (coupon.expiresAt > clock.now()) {
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
    nextId(prefix) {
      serial += 1;
      return `${prefix}-${String(serial).padStart(8, '0')}`;
    },
  };
  seedWorld(world, random, options.scale ?? 1);
  return world;
}
