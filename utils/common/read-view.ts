import * as v from 'valibot';

/** What is shown of any long read, while it is read and when it has ended. Times UTC ms. */
export const readViewFields = {
  state: v.picklist(['reading', 'done', 'failed', 'stopped']),
  progress: v.nullable(
    v.object({ part: v.string(), done: v.number(), total: v.nullable(v.number()), since: v.number(), from: v.number() }),
  ),
  error: v.nullable(v.object({ code: v.string(), params: v.exactOptional(v.record(v.string(), v.string())) })),
  rows: v.number(),
};
