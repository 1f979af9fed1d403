import * as v from 'valibot';

const date = v.pipe(v.string(), v.isoDate(), v.check(isRealDate));

/** `2026-02-30` has the form of a date and is none. */
function isRealDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** From which days (`YYYY-MM-DD`, UTC+8) how many working days run. The first day is not counted. */
export const DueRequestSchema = v.strictObject({
  from: v.pipe(v.array(date), v.maxLength(200)),
  workingDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(250)),
});

/**
 * The day that is due, in UTC+8, and the working days left: 0 when today is the day, negative when it is over.
 * `holidaysKnown` is false where a year's holidays are not published yet: there, every Monday to Friday counts.
 */
export const DueSchema = v.object({ due: date, left: v.number(), holidaysKnown: v.boolean() });
export type Due = v.InferOutput<typeof DueSchema>;
