import * as v from 'valibot';
import { id } from '../jobs/fields.ts';
import { readViewFields } from '../read-view.ts';

const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());
const number = v.number();
const fenOrUnknown = v.nullable(number);

/** Whose customers are read. */
export const CustomersRequestSchema = v.strictObject({
  scope: v.variant('kind', [
    v.strictObject({ kind: v.literal('mine') }),
    v.strictObject({ kind: v.literal('reseller'), resellerId: id }),
    v.strictObject({ kind: v.literal('all-resellers') }),
  ]),
});
export type CustomersRequest = v.InferOutput<typeof CustomersRequestSchema>;

/**
 * Why a balance is no number: `not-resale` has none for the partner; `absent` from the answer; `no-amount` in it;
 * `unread`: its answer was refused; `currency`, `measure`: not yuan; `fraction`: no whole number of fen.
 */
const WhySchema = v.picklist(['', 'not-resale', 'absent', 'no-amount', 'unread', 'currency', 'measure', 'fraction']);
export type WhyNoBalance = v.InferOutput<typeof WhySchema>;

const CustomerRowSchema = v.object({
  customerId: v.string(),
  /** Real-name-authenticated name, or '' before authentication. Both names are masked unless asked for. */
  name: v.string(),
  accountName: v.string(),
  /** The reseller whose customer it is; '' = the partner's own. */
  resellerId: v.string(),
  association: v.nullable(v.string()),
  frozen: v.nullable(v.string()),
  /** All that the customer can spend, parts that cannot be reclaimed included. */
  availableFen: fenOrUnknown,
  debtFen: fenOrUnknown,
  why: WhySchema,
  /** The amount as it stood in the answer, where it is no number of fen. */
  said: v.string(),
});
export type CustomerRow = v.InferOutput<typeof CustomerRowSchema>;
export const CustomerRowsSchema = v.object({ rows: list(CustomerRowSchema) });

/** One of the partner's own accounts: types of ListPartnerBalances. */
const OwnBalanceSchema = v.object({
  type: v.string(),
  amountFen: fenOrUnknown,
  designatedFen: fenOrUnknown,
  creditFen: fenOrUnknown,
});

export const CustomersSummarySchema = v.object({
  /** Every list and every balance that was asked for was read to its end. */
  complete: v.boolean(),
  read: number,
  /** What the service counts; `null` = it did not say. */
  total: v.nullable(number),
  unreadable: number,
  /** Parts that were refused, with the permission items of which one is needed. */
  missing: list(v.object({ part: v.picklist(['resellers', 'customers', 'balances', 'account']), items: list(v.string()) })),
  /** `null` = not read. */
  own: v.nullable(list(OwnBalanceSchema)),
});
export type CustomersSummary = v.InferOutput<typeof CustomersSummarySchema>;

/** A read of customers, while it is read and when it is there. Times UTC ms. */
export const CustomersViewSchema = v.object({
  readId: v.string(),
  ...readViewFields,
  request: CustomersRequestSchema,
  /** When it ended; `null` = not yet. */
  endedAt: v.nullable(number),
  summary: v.nullable(CustomersSummarySchema),
});
export type CustomersView = v.InferOutput<typeof CustomersViewSchema>;
