import { expect, test } from 'vitest';
import { createWorld } from '../world/index.ts';
import { createShop } from './shop.ts';
import { sharedText } from './odd-links.ts';

const { quotes } = createWorld({ startAt: Date.UTC(2026, 10, 22, 12) });
const shop = createShop(quotes);

test('every link that the pages give out opens a product', () => {
  for (const { link } of quotes) expect(shop(new URL(link)).status ?? 200).toBe(200);
});

test('a link that lost a part of its query is unknown', () => {
  expect(shop(new URL('https://marketplace.huaweicloud.com/s/nothing')).status).toBe(404);
  const whole = quotes.find(({ link }) => link.includes('?'))?.link ?? '';
  expect(shop(new URL(whole.slice(0, whole.indexOf('?')))).status).toBe(404);
});

test('a name in mark-up does not become mark-up', () => {
  const hostile = quotes.find(({ name }) => name.startsWith('<img'));
  expect(shop(new URL(hostile?.link ?? '')).body).not.toContain('<img');
});

test('odd links come by variant only', () => {
  const [quote] = quotes;
  if (quote === undefined) throw new Error('no quotes');
  expect(sharedText(quote, [])).toBe(quote.link);
  expect(new URL(sharedText(quote, ['foreign-link'])).hostname).toBe('example.com');
  expect(sharedText(quote, ['bad-link'])).toMatch(/^javascript:/u);
});
