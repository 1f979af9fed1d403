import * as v from 'valibot';

const word = v.pipe(v.string(), v.maxLength(64));

/** Which parts of a known page a content script found. A helper stays away where a required part is missing. */
export const PageHealthSchema = v.object({
  page: word,
  parts: v.pipe(v.array(v.object({ part: word, found: v.boolean(), required: v.boolean() })), v.maxLength(40)),
});
export type PageHealth = v.InferOutput<typeof PageHealthSchema>;

/** The last report for a page; `at` is UTC milliseconds, `host` the page's host. */
export const PageHealthEntrySchema = v.object({ ...PageHealthSchema.entries, host: v.string(), at: v.number() });
export type PageHealthEntry = v.InferOutput<typeof PageHealthEntrySchema>;
