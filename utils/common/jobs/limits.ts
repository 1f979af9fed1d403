/** Most coupons that one proposal, plan or job takes: what a person may still look through. */
export const mostCoupons = 10_000;
