import type { Quote } from '../world/quotes.ts';
import type { ListAnswer, ListQuery, QuoteRow } from '../world/shown/quote-rows.ts';
import { maskName, shownTime } from './shown.ts';

function shownRow(quote: Quote): QuoteRow {
  const separator = quote.kind === 'product' ? '/' : '-';
  return {
    id: quote.id,
    name: quote.name,
    shownId: quote.shownId,
    specification: quote.specification,
    customerName: quote.customerName,
    maskedCustomerName: maskName(quote.customerName),
    discount: `${quote.discountPercent / 10} 折`,
    startAt: shownTime(quote.startAt, separator),
    endAt: shownTime(quote.endAt, separator),
  };
}

function compare(sort: 'name' | 'startAt' | 'endAt'): (left: Quote, right: Quote) => number {
  return sort === 'name' ? (left, right) => left.name.localeCompare(right.name, 'zh-CN') : (left, right) => left[sort] - right[sort];
}

/** One page of the list, sorted and searched as the console does: on the server. */
export function listQuotes(quotes: readonly Quote[], query: ListQuery): ListAnswer {
  const found = quotes.filter(
    (quote) =>
      quote.role === query.role &&
      quote.kind === query.kind &&
      [quote.name, quote.shownId, quote.customerName].some((text) => text.includes(query.keyword)),
  );
  if (query.sort !== undefined) found.sort(compare(query.sort));
  if (query.descending) found.reverse();
  const first = (query.page - 1) * query.size;
  return { total: found.length, rows: found.slice(first, first + query.size).map(shownRow) };
}
