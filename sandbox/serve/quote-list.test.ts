import { describe, expect, test } from 'vitest';
import { listQuotes } from './quote-list.ts';
import type { ListQuery } from '../world/shown/quote-rows.ts';
import { createWorld } from '../world/index.ts';
import { quotesPerList } from '../world/seed-quotes.ts';

const { quotes } = createWorld({ startAt: Date.UTC(2026, 10, 22, 12) });
const list = (query: Partial<ListQuery> = {}) =>
  listQuotes(quotes, {
    role: 'provider',
    kind: 'product',
    page: 1,
    size: 10,
    keyword: '',
    sort: undefined,
    descending: false,
    ...query,
  });

describe('listQuotes', () => {
  test('pages cover the list once', () => {
    const ids = Array.from({ length: 15 }, (_, index) => index + 1).flatMap((page) => list({ page }).rows.map(({ id }) => id));
    expect(ids).toHaveLength(quotesPerList);
    expect(new Set(ids).size).toBe(quotesPerList);
  });

  test('a role sees its own quotes only', () => {
    expect(list({ role: 'reseller', size: 100 }).rows.every(({ id }) => id.startsWith('reseller-product-'))).toBe(true);
  });

  test('sorts over all pages, both ways', () => {
    const ends = list({ sort: 'endAt', size: 200 }).rows.map(({ endAt }) => endAt);
    expect(ends).toEqual(ends.toSorted());
    expect(list({ sort: 'endAt', descending: true }).rows[0]?.endAt).toBe(ends.at(-1));
  });

  test('searches names, ids and customers', () => {
    const { rows, total } = list({ keyword: '=HYPERLINK', size: 100 });
    expect(rows).toHaveLength(total);
    expect(total).toBeGreaterThan(0);
    expect(list({ keyword: 'nobody' })).toEqual({ total: 0, rows: [] });
  });
});
