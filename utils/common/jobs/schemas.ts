import * as v from 'valibot';
import { readViewFields } from '../read-view.ts';

const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());
const number = v.number();
const fenOrUnknown = v.nullable(number);

/** What a kind knows about a target, flat; its own schema reads it. Names are masked unless asked for. */
const DataSchema = v.record(v.string(), v.nullable(v.union([v.string(), number, v.boolean()])));

const VerdictSchema = v.picklist(['will', 'optional', 'blocked']);
export type Verdict = v.InferOutput<typeof VerdictSchema>;
export const ItemStateSchema = v.picklist(['queued', 'sent', 'unknown', 'done', 'already', 'skipped', 'failed', 'doubled']);
export type ItemState = v.InferOutput<typeof ItemStateSchema>;

/** A row of a plan: amounts in fen, `null` where it is no whole number of fen or not known. */
const PlanRowSchema = v.object({
  target: v.string(),
  verdict: VerdictSchema,
  reasons: list(v.string()),
  notes: list(v.string()),
  amountFen: fenOrUnknown,
  /** The job that holds the target; '' = none. */
  openJob: v.string(),
  data: DataSchema,
});
export type PlanRow = v.InferOutput<typeof PlanRowSchema>;
export const PlanRowsSchema = v.object({ rows: list(PlanRowSchema) });

/** How much of what was asked for was read. */
const CoverageSchema = v.object({
  complete: v.boolean(),
  read: number,
  /** What the service counts; `null` = it did not say. */
  total: v.nullable(number),
  /** Parts that could not be read, for example `customers`. */
  missing: list(v.string()),
  /** Rows that came without an id, and can be neither shown nor acted on. */
  unreadable: v.optional(number, 0),
});
export type Coverage = v.InferOutput<typeof CoverageSchema>;

/** What a plan comes to. */
export const PlanSummarySchema = v.object({
  coverage: CoverageSchema,
  counts: v.object({ will: number, optional: number, blocked: number }),
  willFen: number,
  optionalFen: number,
});
export type PlanSummary = v.InferOutput<typeof PlanSummarySchema>;

/** A plan (执行前核对): while it is read, and when it is there. Times UTC ms. */
export const PlanViewSchema = v.object({
  planId: v.string(),
  kind: v.string(),
  ...readViewFields,
  /** What was asked for, to ask it again; `null` = not known any more. */
  request: v.unknown(),
  createdAt: number,
  expiresAt: number,
  summary: v.nullable(PlanSummarySchema),
});
export type PlanView = v.InferOutput<typeof PlanViewSchema>;

const ItemRowSchema = v.object({
  target: v.string(),
  amountFen: number,
  data: DataSchema,
  itemId: v.string(),
  seq: number,
  state: ItemStateSchema,
  needsHuman: v.boolean(),
  reason: v.string(),
  quoted: v.string(),
  requestId: v.string(),
  takenFen: fenOrUnknown,
  origin: v.picklist(['ours', 'theirs', 'unexplained', '']),
  updatedAt: number,
});
export type ItemRow = v.InferOutput<typeof ItemRowSchema>;
export const ItemPageSchema = v.object({ total: number, rows: list(ItemRowSchema) });

/** A job with its counts; `rate` in items a second (0 = not known), `secondsLeft` an estimate (null = not known); `behind`: another job runs first. */
export const JobViewSchema = v.object({
  jobId: v.string(),
  kind: v.string(),
  account: v.string(),
  operator: v.string(),
  createdAt: v.number(),
  finishedAt: v.nullable(v.number()),
  state: v.picklist(['running', 'paused', 'reading-back', 'finished']),
  cancelled: v.boolean(),
  pausedBy: v.nullable(v.picklist(['user', 'signed-out', 'wrong-account', 'forbidden', 'refusals', 'cap', 'offline', 'storage'])),
  pausedCode: v.string(),
  count: v.number(),
  amount: v.string(),
  counts: v.object({
    queued: v.number(),
    sent: v.number(),
    unknown: v.number(),
    done: v.number(),
    already: v.number(),
    skipped: v.number(),
    failed: v.number(),
    doubled: v.number(),
  }),
  needsHuman: v.number(),
  taken: v.object({ ours: v.string(), theirs: v.string(), unexplained: v.string() }),
  percent: v.number(),
  rate: v.number(),
  secondsLeft: v.nullable(v.number()),
  behind: v.boolean(),
  logHead: v.object({ seq: v.number(), hash: v.string() }),
});
export type JobView = v.InferOutput<typeof JobViewSchema>;
