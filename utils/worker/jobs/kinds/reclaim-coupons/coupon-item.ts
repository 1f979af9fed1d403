import type { CouponData } from '../../../../common/jobs/kinds/reclaim-coupons.ts';

import type { ItemOf } from '../define.ts';

export type CouponItem = ItemOf<CouponData>;
