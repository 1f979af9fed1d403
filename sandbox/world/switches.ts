/**
 * What the documents leave open. Each switch has a position for every answer that is thought possible; the product
 * must be right in all of them.
 */
export interface Switches {
  /** What a reclaim of an already reclaimed coupon answers. None of them moves money. */
  secondReclaim: '204' | '400-CBC.99000048' | '400-CBC.0100';
  /** What a reclaim of a frozen coupon does. */
  frozenCoupon: '400' | '204-effect' | '204-no-effect';
  /** What a reclaim of a coupon that an order locks does. */
  lockedCoupon: '400' | '204-effect' | '204-no-effect';
  /** What a second reclaim of a quota answers for it: its place in the answer's two lists, or 400 for the whole call. None moves money. */
  secondQuotaReclaim: 'error-details' | 'success' | 'neither' | '400';
  /** What a quota that is unknown or not valid does to the call: an entry in `error_details`, or 400 and nothing is taken. */
  refusedQuota: 'error-details' | '400';
  /** What a reclaim of a valid quota without a rest does: it becomes reclaimed without a log line, or is refused. */
  emptyQuota: 'reclaimed' | 'refused';
  /** What `quota_balance` of a quota taken back is: what is left of it (0), or what was taken. */
  quotaBalance: 'left' | 'taken';
  /** Where the rest of a coupon goes whose quota was taken back from the reseller. */
  couponOfTakenQuota: 'quota' | 'parent';
  /** What an operator without the permission item gets: 403 CBC.0151 or 400 CBC.18000016. */
  missingPermission: 'CBC.0151' | 'CBC.18000016';
  /** What an expired or revoked token gets. */
  expiredToken: 'APIG.0307' | 'CBC.0154';
  /** Whether IAM tells wrong password, locked user, MFA and Huawei ID apart. */
  iamFailures: 'alike' | 'distinct';
  /** Calls for each operation and account in one second; 0 switches the limit off. */
  throttleLimit: number;
  /** Whether that second slides or starts with the clock's second. */
  throttleWindow: 'sliding' | 'fixed';
  /** Time until a new record is listed by ListPartnerCouponsRecord and ListCouponQuotasRecords, ms. */
  recordDelayMs: number;
  /** Time that every answer of the partner API takes, ms. */
  answerDelayMs: number;
}

export function defaultSwitches(): Switches {
  return {
    secondReclaim: '400-CBC.99000048',
    frozenCoupon: '400',
    lockedCoupon: '400',
    secondQuotaReclaim: 'error-details',
    refusedQuota: 'error-details',
    emptyQuota: 'reclaimed',
    quotaBalance: 'left',
    couponOfTakenQuota: 'quota',
    missingPermission: 'CBC.0151',
    expiredToken: 'APIG.0307',
    iamFailures: 'alike',
    throttleLimit: 10,
    throttleWindow: 'sliding',
    recordDelayMs: 0,
    answerDelayMs: 0,
  };
}
