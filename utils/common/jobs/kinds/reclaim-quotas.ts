import * as v from 'valibot';
import { fen, id, ids, known, ms } from '../fields.ts';
import { mostFen, mostItems } from '../limits.ts';
import { defineKindInfo } from './define-kind.ts';

/** Which quotas. Times UTC ms and amounts fen, both ends included; a quota of which a bound cannot be judged is left out. */
const SelectionSchema = v.variant('by', [
  v.strictObject({ by: v.literal('ids'), quotaIds: ids }),
  v.strictObject({
    by: v.literal('filter'),
    resellerId: v.exactOptional(id),
    /** Default `0`, the only state in which a quota can be taken back. */
    status: v.exactOptional(v.picklist(['0', '3', '4', '5', '6'])),
    expireFrom: v.exactOptional(ms),
    expireTo: v.exactOptional(ms),
    restFrom: v.exactOptional(fen),
    restTo: v.exactOptional(fen),
  }),
]);
export type QuotaSelection = v.InferOutput<typeof SelectionSchema>;

const RequestSchema = v.strictObject({ selection: SelectionSchema });
export type ReclaimQuotasRequest = v.InferOutput<typeof RequestSchema>;

/** What is known about a quota; an id that was not found has none of it. The contract gives a quota no name. */
const DataSchema = v.object({
  resellerId: known.text,
  resellerName: known.text,
  status: known.text,
  faceFen: known.fen,
  /** What is left. */
  restFen: known.fen,
  /** The rest as it was answered, where it is no whole number of fen. */
  restText: known.text,
  effectiveTime: known.time,
  expireTime: known.time,
  /** The distributor's quota that it was made from. */
  parentQuotaId: known.text,
  /** Coupons that the reseller issued from it and that still hold value; `null` = not known. */
  couponsOpenCount: known.count,
  /** Their sum; `null` = not known. */
  couponsOpenFen: known.fen,
});
export type QuotaData = v.InferOutput<typeof DataSchema>;

/** Taking coupon quotas back that a distributor gave to resellers (ReclaimCouponQuotas). */
export const reclaimQuotas = defineKindInfo({
  id: 'reclaim-quotas',
  view: 'quotas',
  request: RequestSchema,
  data: DataSchema,
  names: ['resellerName'],
  maxItems: mostItems,
  maxFen: mostFen,
});
