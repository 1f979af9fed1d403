import * as v from 'valibot';

/** A word of the page itself: what people call the page or the part. */
const word = v.pipe(v.string(), v.maxLength(64));

/** What a part is. `words`: whether the page still shows the words by which it was known; `identity`: whether its rows can be told apart. */
const partKinds = ['table', 'column', 'rowAction', 'field', 'button', 'box', 'identity', 'words'] as const;

/** Which parts of a known page a content script found. A helper stays away where a required part is missing. */
export const PageHealthSchema = v.object({
  page: word,
  parts: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(partKinds),
        /** The table, form or box that it is, or stands in. */
        in: word,
        part: word,
        found: v.boolean(),
        required: v.boolean(),
      }),
    ),
    v.maxLength(80),
  ),
});
export type PageHealth = v.InferOutput<typeof PageHealthSchema>;
export type PartFinding = PageHealth['parts'][number];

/** The last report for a page; `at` is UTC milliseconds, `host` the page's host. */
export const PageHealthEntrySchema = v.object({ ...PageHealthSchema.entries, host: v.string(), at: v.number() });
export type PageHealthEntry = v.InferOutput<typeof PageHealthEntrySchema>;
