import { DISTRIBUTOR, PROVIDER } from '../../sandbox/world/accounts.ts';
import type { Coupon, CouponQuota } from '../../sandbox/world/model.ts';
import { reclaimCoupons, type ReclaimCouponsRequest } from '../../utils/common/jobs/kinds/reclaim-coupons.ts';
import { reclaimQuotas, type ReclaimQuotasRequest } from '../../utils/common/jobs/kinds/reclaim-quotas.ts';

/** What a job of the tests takes back. */
export type Target = Pick<Coupon, 'couponId'> | Pick<CouponQuota, 'quotaId'>;

export const idOf = (target: Target): string => ('couponId' in target ? target.couponId : target.quotaId);

/** A kind of job as the tests start it. */
export interface ReclaimKind {
  readonly id: string;
  /** Who signs in unless told otherwise. */
  readonly account: string;
  /** The operationId of the request that takes back. */
  readonly act: string;
  byIds(ids: string[]): ReclaimCouponsRequest | ReclaimQuotasRequest;
}

export const couponKind: ReclaimKind = {
  id: reclaimCoupons.id,
  account: PROVIDER,
  act: 'ReclaimPartnerCoupons',
  byIds: (couponIds) => ({ scope: { kind: 'mine' }, selection: { by: 'ids', couponIds } }),
};

export const quotaKind: ReclaimKind = {
  id: reclaimQuotas.id,
  account: DISTRIBUTOR,
  act: 'ReclaimCouponQuotas',
  byIds: (quotaIds) => ({ selection: { by: 'ids', quotaIds } }),
};
