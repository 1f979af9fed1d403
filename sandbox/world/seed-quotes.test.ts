import { describe, expect, test } from 'vitest';
import { HOSTILE_NAMES } from './names.ts';
import { createWorld } from './index.ts';
import { createQuotes, quotesPerList } from './seed-quotes.ts';
import { logIns } from './shown/roles.ts';

const now = Date.UTC(2026, 10, 22, 12);
const world = createWorld({ startAt: now });
const { quotes } = world;

describe('createQuotes', () => {
  test('is the same for the same seed and differs for another', () => {
    world.clock.stop();
    expect(createQuotes(world, 1)).toEqual(createQuotes(world, 1));
    expect(createQuotes(world, 2)[0]?.link).not.toBe(quotes[0]?.link);
  });

  test('fills both quote lists of all three roles', () => {
    const counts = Map.groupBy(quotes, ({ role, kind }) => `${role} ${kind}`);
    expect([...counts.values()].map(({ length }) => length)).toEqual(Array(6).fill(quotesPerList));
  });

  test('every link is its own https address on the shop, so that none can stand for another', () => {
    const links = quotes.map(({ link }) => link);
    expect(new Set(links.map((link) => new URL(link).href)).size).toBe(links.length);
    expect(links.every((link) => link.startsWith('https://marketplace.huaweicloud.com/'))).toBe(true);
    expect(links.some((link) => /%E[4-9]/u.test(link))).toBe(true);
    expect(links.some((link) => /\/s\/[0-9a-f]+$/u.test(link))).toBe(true);
  });

  test('only offers in force: begun, not yet ended', () => {
    expect(quotes.filter(({ startAt, endAt }) => startAt >= now || endAt <= now)).toEqual([]);
  });

  test('names customers whom the account has', () => {
    for (const { role, customerId, customerName } of quotes) {
      expect(world.customers.get(customerId)).toMatchObject({ name: customerName, partner: logIns[role].account });
    }
  });

  test('holds every hostile name, as product and as customer', () => {
    const ofOneList = quotes.filter(({ role, kind }) => role === 'provider' && kind === 'product');
    for (const name of HOSTILE_NAMES) {
      expect(ofOneList.map((quote) => quote.name)).toContain(name);
      expect(ofOneList.map((quote) => quote.customerName)).toContain(name);
    }
  });
});
