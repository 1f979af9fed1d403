import * as v from 'valibot';
import { isLink } from './link.ts';

const shown = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** Which of the two quote tabs of 优惠商品 a row stands on (manual: 查看云商店优惠商品). */
const QuoteTabSchema = v.picklist(['productQuote', 'configurationQuote']);
export type QuoteTab = v.InferOutput<typeof QuoteTabSchema>;

/** A link that was handed out: every text as the page displayed it, empty where the page did not show it. */
export const SharedLinkSchema = v.object({
  account: shown(200),
  product: shown(1000),
  quoteTab: QuoteTabSchema,
  customer: shown(1000),
  end: shown(100),
  link: v.pipe(v.string(), v.maxLength(8000), v.check(isLink)),
  how: v.picklist(['link', 'message', 'image', 'file']),
});
export type SharedLink = v.InferOutput<typeof SharedLinkSchema>;

/** A kept entry: `at` is UTC milliseconds. */
export const ShareEntrySchema = v.object({ ...SharedLinkSchema.entries, id: v.number(), at: v.number() });
export type ShareEntry = v.InferOutput<typeof ShareEntrySchema>;
