/** Money is integer fen, times are UTC milliseconds, ids are opaque text. */
export type PartnerKind = 'provider' | 'distributor' | 'reseller';

/** One operator (IAM user) of an account. */
export interface Operator {
  readonly id: string;
  readonly name: string;
  readonly password: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Base32 secret of the virtual MFA device; null where log-in protection is off. */
  readonly totpSecret: string | null;
  /** An account that was upgraded to a Huawei ID gets no token for itself. */
  readonly huaweiId: boolean;
  /** Permission items; 'all' for a system administrator. Tests may change it. */
  items: ReadonlySet<string> | 'all';
}

/** An account (domain) of a partner. */
export interface Partner {
  readonly id: string;
  readonly accountName: string;
  /** Name shown to people. */
  readonly name: string;
  readonly kind: PartnerKind;
  /** Account name of the distributor above a reseller. */
  readonly distributor: string | null;
  readonly associatedAt: number;
  readonly operators: ReadonlyMap<string, Operator>;
}

export interface Customer {
  readonly customerId: string;
  readonly name: string;
  readonly accountName: string;
  /** Account name of the partner that the customer is associated with. */
  readonly partner: string;
  associationType: 'referral' | 'resale';
  readonly associatedAt: number;
  readonly label: string | null;
  readonly telephone: string | null;
  readonly level: string;
  frozen: boolean;
}

/** 0 normal, 3 invalid (expired or set by hand), 4 being adjusted, 5 frozen, 6 taken back from the reseller. */
export type QuotaState = 0 | 3 | 4 | 5 | 6;

export interface CouponQuota {
  readonly quotaId: string;
  /** Account name of the owner. */
  readonly owner: string;
  /** The distributor's quota that a reseller's was given from; null for a quota that Huawei gave. */
  readonly parentQuotaId: string | null;
  /** 0 cash voucher, 1 flexi-purchase. */
  readonly quotaType: 0 | 1;
  readonly valueFen: number;
  readonly createdAt: number;
  readonly effectiveAt: number;
  readonly expiresAt: number;
  balanceFen: number;
  state: QuotaState;
  updatedAt: number;
}

/** 1 not activated, 2 usable, 3 used, 4 expired, 5 reclaimed. */
export type CouponState = 1 | 2 | 3 | 4 | 5;

export interface Coupon {
  readonly couponId: string;
  /** Account name of the partner that issued it. */
  readonly issuer: string;
  readonly customerId: string;
  readonly quotaId: string;
  /** 1 cash voucher, 4 flexi-purchase. */
  readonly couponType: 1 | 4;
  readonly faceFen: number;
  readonly createdAt: number;
  readonly activeAt: number | null;
  readonly effectiveAt: number;
  readonly expiresAt: number;
  readonly lastUsedAt: number | null;
  readonly orderId: string | null;
  state: CouponState;
  balanceFen: number;
  frozen: boolean;
  lockOrderId: string | null;
}

/** One line of the issue and reclaim log. */
export interface CouponRecord {
  readonly id: string;
  /** '1' issued, '2' reclaimed by hand, '4' reclaimed on expiry … as in the contract's CouponRecord. */
  readonly operationType: string;
  readonly couponId: string;
  readonly quotaId: string;
  readonly quotaType: 0 | 1;
  readonly customerId: string;
  /** Account name of the issuer. */
  readonly issuer: string;
  readonly operator: string | null;
  readonly amountFen: number;
  readonly at: number;
  readonly result: '0' | '-1';
  readonly remark: string | null;
  /** The list operation shows the line from this time on. */
  visibleFrom: number;
}

/** One line of the log of quotas that a distributor gives to its resellers and takes back. */
export interface QuotaRecord {
  readonly id: string;
  /** '10' given, '11' taken back. */
  readonly operationType: '10' | '11';
  readonly quotaId: string;
  readonly parentQuotaId: string;
  /** Account name of the reseller. */
  readonly reseller: string;
  readonly operator: string | null;
  readonly amountFen: number;
  readonly at: number;
  readonly result: '0' | '-1';
  readonly remark: string | null;
  /** The list operation shows the line from this time on. */
  readonly visibleFrom: number;
}
