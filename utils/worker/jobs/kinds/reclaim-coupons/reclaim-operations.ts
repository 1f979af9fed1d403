/** All reclaims that the log of coupons knows: by hand and automatic. Eight values, as many as the operation takes. */
export const reclaimOperations = ['2', '3', '4', '5', '6', '7', '8', '9'] as const;
