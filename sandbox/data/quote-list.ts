import { maskName } from './names.ts';
import type { Quote, QuoteKind } from './quotes.ts';
import type { Role } from './roles.ts';

/** A row as the page gets it. Names come twice, since the eye in the head changes them without a request. */
export interface QuoteRow {
  id: string;
  name: string;
  shownId: string;
  specification: string;
  customerName: string;
  maskedCustomerName: string;
  discount: string;
  startAt: string;
  endAt: string;
}

export interface ListQuery {
  role: Role;
  kind: QuoteKind;
  /** From 1. */
  page: number;
  size: number;
  keyword: string;
  sort: 'name' | 'startAt' | 'endAt' | undefined;
  descending: boolean;
}

export interface ListAnswer {
  total: number;
  rows: QuoteRow[];
}

/** UTC+8 with slashes or hyphens, as both are seen on Huawei's pages: `2026/01/31 23:59:59`. */
export function shownTime(at: number, separator: '/' | '-'): string {
  const local = new Date(at + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10).replaceAll('-', separator)} ${local.slice(11, 19)}`;
}

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
