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
  /** Where money goes that a distributor takes from its reseller's customer. */
  resellerCustomerMoney: 'reseller' | 'distributor';
  /** What a reclaim of more than can be taken back answers. None of them moves money. */
  refusedBalance: '400-CBC.99005003' | '400-CBC.0100' | '200-CBC.5003';
  /** What a reclaim from a frozen customer does. */
  frozenCustomer: '400' | 'effect';
  /** In which order the adjust records and the income and expenses come. */
  recordOrder: 'oldest-first' | 'newest-first' | 'unsorted';
  /** What the far side's records of money are ahead of its clock, ms; negative: behind. */
  recordTimeShiftMs: number;
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
  /** Time until a new record of coupons, quotas or money is listed, ms. */
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
    resellerCustomerMoney: 'reseller',
    refusedBalance: '400-CBC.99005003',
    frozenCustomer: '400',
    recordOrder: 'oldest-first',
    recordTimeShiftMs: 0,
    missingPermission: 'CBC.0151',
    expiredToken: 'APIG.0307',
    iamFailures: 'alike',
    throttleLimit: 10,
    throttleWindow: 'sliding',
    recordDelayMs: 0,
    answerDelayMs: 0,
  };
}
