import * as v from 'valibot';
import { id, ids } from './fields.ts';

const kind = v.pipe(v.string(), v.maxLength(64));
/** The account that a page showed, '' where it showed none. */
const pageAccount = v.pipe(v.string(), v.maxLength(200));

/** What a person asks to be planned; the kind's own schema reads `request`. */
export const PlanRequestSchema = v.strictObject({ kind, request: v.unknown(), pageAccount: v.optional(pageAccount, '') });

/** A selection: a plan's preselected rows less `leaveOut`, and of the others `add`. */
export const SelectedSchema = v.strictObject({ planId: id, add: v.array(id), leaveOut: v.array(id) });

/** What a person confirms: a selection, and the two boxes as they were typed. */
export const ConfirmationSchema = v.strictObject({
  ...SelectedSchema.entries,
  typedCount: v.pipe(v.string(), v.maxLength(64)),
  typedAmount: v.pipe(v.string(), v.maxLength(64)),
});
export type Confirmation = v.InferOutput<typeof ConfirmationSchema>;

/** Rows that a person ticked on the page. The worker keeps them until the workspace takes them. */
export const ProposalSchema = v.strictObject({ kind, account: pageAccount, targets: ids });
export type Proposal = v.InferOutput<typeof ProposalSchema>;
