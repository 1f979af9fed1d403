import * as v from 'valibot';

const id = v.pipe(v.string(), v.maxLength(64));

/** How a person likes to see a list. */
export const ListChoiceSchema = v.object({
  /** Columns that were switched on or off by hand; the others are as the list declares them. */
  columns: v.record(id, v.boolean()),
  density: v.picklist(['comfortable', 'compact']),
  sort: v.nullable(v.object({ column: id, descending: v.boolean() })),
  /** The column whose values make groups. */
  group: v.nullable(id),
});

export type ListChoice = v.InferOutput<typeof ListChoiceSchema>;
