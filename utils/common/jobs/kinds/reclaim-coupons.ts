import * as v from 'valibot';
import { fen, id, ids, known, ms } from '../fields.ts';
import { mostFen, mostItems } from '../limits.ts';
import { defineKindInfo } from './define-kind.ts';

/** Whose coupons: the caller's own customers', one reseller's, all resellers', or wherever they are found. */
const ScopeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('mine') }),
  v.strictObject({ kind: v.literal('reseller'), resellerId: id }),
  v.strictObject({ kind: v.literal('all-resellers') }),
  v.strictObject({ kind: v.literal('everywhere') }),
]);

/** Which coupons. Times UTC ms and amounts fen, both ends included. */
const SelectionSchema = v.variant('by', [
  v.strictObject({ by: v.literal('ids'), couponIds: ids }),
  v.strictObject({
    by: v.literal('filter'),
    customerId: v.exactOptional(id),
    status: v.exactOptional(v.picklist(['1', '2', '3', '4', '5'])),
    expireFrom: v.exactOptional(ms),
    expireTo: v.exactOptional(ms),
    faceFrom: v.exactOptional(fen),
    faceTo: v.exactOptional(fen),
  }),
]);

export type Scope = v.InferOutput<typeof ScopeSchema>;
export type Selection = v.InferOutput<typeof SelectionSchema>;

const RequestSchema = v.strictObject({ scope: ScopeSchema, selection: SelectionSchema });
export type ReclaimCouponsRequest = v.InferOutput<typeof RequestSchema>;

/** What is known about a coupon; an id that was not found has none of it. */
const DataSchema = v.object({
  customerId: known.text,
  customerName: known.text,
  resellerId: known.text,
  resellerName: known.text,
  status: known.text,
  couponType: known.text,
  faceFen: known.fen,
  /** The rest as it was answered, where it is no whole number of fen. */
  balanceText: known.text,
  expireTime: known.time,
  frozen: known.flag,
  locked: known.flag,
  quotaId: known.text,
  quotaRestFen: known.fen,
  quotaExpireTime: known.time,
});
export type CouponData = v.InferOutput<typeof DataSchema>;

/** Taking coupons back that were issued to customers (ReclaimPartnerCoupons). */
export const reclaimCoupons = defineKindInfo({
  id: 'reclaim-coupons',
  view: 'coupons',
  request: RequestSchema,
  data: DataSchema,
  names: ['customerName', 'resellerName'],
  maxItems: mostItems,
  maxFen: mostFen,
});
