import * as v from 'valibot';

const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

/** A coupon for the eye: amounts as two-decimal text in yuan, times as UTC ms, names masked unless asked for. */
const couponRow = {
  couponId: v.string(),
  customerId: v.nullable(v.string()),
  customer: v.string(),
  resellerId: v.nullable(v.string()),
  reseller: v.string(),
  amount: v.string(),
  face: v.string(),
  expireTime: v.nullable(v.number()),
  frozen: v.boolean(),
  locked: v.boolean(),
  quotaId: v.nullable(v.string()),
  quotaRest: v.string(),
  quotaExpireTime: v.nullable(v.number()),
};

const VerdictSchema = v.picklist(['will', 'optional', 'blocked']);
export const ItemStateSchema = v.picklist(['queued', 'sent', 'unknown', 'done', 'already', 'skipped', 'failed', 'doubled']);
export type ItemState = v.InferOutput<typeof ItemStateSchema>;

const EntryRowSchema = v.object({
  ...couponRow,
  verdict: VerdictSchema,
  reasons: list(v.string()),
  notes: list(v.string()),
  openJob: v.string(),
});
export type EntryRow = v.InferOutput<typeof EntryRowSchema>;

/** The preview (执行前核对) of a plan. */
export const PreviewSchema = v.object({
  planId: v.string(),
  createdAt: v.number(),
  expiresAt: v.number(),
  coverage: v.object({
    complete: v.boolean(),
    read: v.number(),
    total: v.nullable(v.number()),
    missing: list(v.string()),
  }),
  counts: v.object({ will: v.number(), optional: v.number(), blocked: v.number() }),
  willAmount: v.string(),
  rows: list(EntryRowSchema),
});
export type Preview = v.InferOutput<typeof PreviewSchema>;

const ItemRowSchema = v.object({
  ...couponRow,
  itemId: v.string(),
  state: ItemStateSchema,
  needsHuman: v.boolean(),
  reason: v.string(),
  quoted: v.string(),
  requestId: v.string(),
  taken: v.string(),
  origin: v.picklist(['ours', 'theirs', 'unexplained', '']),
  updatedAt: v.number(),
});
export type ItemRow = v.InferOutput<typeof ItemRowSchema>;
export const ItemPageSchema = v.object({ total: v.number(), rows: list(ItemRowSchema) });

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
