import type { Quote } from '../world/quotes.ts';

const badTexts = [
  'javascript:alert(document.domain)',
  'http://marketplace.huaweicloud.com/s/plain',
  '请联系您的客户经理获取链接',
  '',
  'https://user:secret@marketplace.huaweicloud.com/s/secret',
  'https://marketplace.huaweicloud.com.example.com/s/lookalike',
];

/** What the row's 复制链接 gives: the quote's link, or in the variants `foreign-link` and `bad-link` something else. */
export function sharedText(quote: Quote, variants: readonly string[]): string {
  if (variants.includes('foreign-link')) return `https://example.com/offer/${quote.id}?q=${encodeURIComponent('专享')}`;
  if (!variants.includes('bad-link')) return quote.link;
  const row = Number(quote.id.split('-').at(-1)) - 1;
  return badTexts[row % badTexts.length] ?? '';
}
