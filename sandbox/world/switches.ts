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
  /** Time until a new record is listed by ListPartnerCouponsRecord, ms. */
  recordDelayMs: number;
  /** Time that every answer of the partner API takes, ms. */
  answerDelayMs: number;
}

export function defaultSwitches(): Switches {
  return {
    secondReclaim: '400-CBC.99000048',
    frozenCoupon: '400',
    lockedCoupon: '400',
    missingPermission: 'CBC.0151',
    expiredToken: 'APIG.0307',
    iamFailures: 'alike',
    throttleLimit: 10,
    throttleWindow: 'sliding',
    recordDelayMs: 0,
    answerDelayMs: 0,
  };
}
