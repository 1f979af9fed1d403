import * as v from 'valibot';
import { mostCoupons } from './limits.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const fen = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ms = v.pipe(v.number(), v.safeInteger());

export const CouponIdsSchema = v.pipe(v.array(id), v.minLength(1), v.maxLength(mostCoupons), v.readonly());

/** Whose coupons: the caller's own customers', one reseller's, all resellers', or wherever they are found. */
const ScopeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('mine') }),
  v.strictObject({ kind: v.literal('reseller'), resellerId: id }),
  v.strictObject({ kind: v.literal('all-resellers') }),
  v.strictObject({ kind: v.literal('everywhere') }),
]);

/** Which coupons. Times UTC ms and amounts fen, both ends included. */
const SelectionSchema = v.variant('by', [
  v.strictObject({ by: v.literal('ids'), couponIds: CouponIdsSchema }),
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

/** What a person asks to be planned; `pageAccount` is the account that the page showed, '' where it showed none. */
export const PlanRequestSchema = v.strictObject({
  scope: ScopeSchema,
  selection: SelectionSchema,
  pageAccount: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
});
/** The part of it that the plan itself needs. */
export type ReclaimRequest = Pick<v.InferOutput<typeof PlanRequestSchema>, 'scope' | 'selection'>;
export type PlanRequest = v.InferInput<typeof PlanRequestSchema>;

/** What a person confirms: a plan, changes to its selection, and the two boxes as they were typed. */
export const ConfirmationSchema = v.strictObject({
  planId: id,
  add: v.array(id),
  leaveOut: v.array(id),
  typedCount: v.pipe(v.string(), v.maxLength(64)),
  typedAmount: v.pipe(v.string(), v.maxLength(64)),
});

export type Confirmation = v.InferOutput<typeof ConfirmationSchema>;

/** Rows that a person ticked on the page. The worker keeps it until the workspace takes it. */
export const ProposalSchema = v.strictObject({
  account: v.pipe(v.string(), v.maxLength(200)),
  couponIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostCoupons)),
});
export type Proposal = v.InferOutput<typeof ProposalSchema>;
