import type { Clock } from './clock.ts';
import type { FaultBox } from './faults.ts';
import type { Holds } from './holds.ts';
import type { Identities } from './identities.ts';
import type { Ledger } from './ledger.ts';
import type { Lockout } from './lockout.ts';
import type { Coupon, CouponQuota, CouponRecord, Customer, Partner, QuotaRecord } from './model.ts';
import type { MoneyBooks } from './money/money-books.ts';
import type { PageBooks } from './page-books.ts';
import type { PageReclaim } from './page-reclaim.ts';
import type { Quote } from './quotes.ts';
import type { Switches } from './switches.ts';
import type { Throttle } from './throttle.ts';

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
  /** Balances of customers and partners. */
  readonly money: MoneyBooks;
  readonly pages: PageBooks;
  /** By account name. */
  readonly partners: Map<string, Partner>;
  readonly customers: Map<string, Customer>;
  readonly quotas: Map<string, CouponQuota>;
  readonly coupons: Map<string, Coupon>;
  /** What 优惠商品 offers to customers and the shop sells them. */
  readonly quotes: readonly Quote[];
  /** Sentences about answers of ours that broke the contract; empty in a right sandbox. */
  readonly breaches: string[];
  /** Coupons that the account itself issued, in the order of issue. */
  couponsOf(accountName: string): readonly Coupon[];
  customersOf(accountName: string): Customer[];
  quotasOf(accountName: string): CouponQuota[];
  /** What a distributor gave to its resellers, in the order of giving. */
  givenQuotasOf(accountName: string): CouponQuota[];
  /** One of them; undefined for any other quota. */
  givenQuota(accountName: string, quotaId: string): CouponQuota | undefined;
  /** Log lines of quotas that a distributor gave or took back, in the order of writing. */
  quotaRecordsOf(accountName: string): readonly QuotaRecord[];
  /** Log lines of the account's own coupons, in the order of writing. */
  recordsOf(accountName: string): readonly CouponRecord[];
  /** Log lines of one coupon. */
  recordsOfCoupon(couponId: string): readonly CouponRecord[];
  resellersOf(accountName: string): Partner[];
  /** Puts an issued coupon into the world and books it. */
  addCoupon(coupon: Coupon): void;
  addRecord(record: CouponRecord): void;
  addQuota(quota: CouponQuota): void;
  /** Under the distributor of the line's reseller. */
  addQuotaRecord(record: QuotaRecord): void;
  /** Lets coupons expire whose time has come: their rest returns to the quota by itself. Quotas become invalid and keep theirs. */
  settle(): void;
  /** The effect of the page's own 回收. */
  reclaimByPage(accountName: string, operator: string, couponId: string): PageReclaim;
  /** The same for a quota that the account gave to a reseller. */
  reclaimQuotaByPage(accountName: string, operator: string, quotaId: string): PageReclaim;
  nextId(prefix: string): string;
}
