import { expect, test } from 'vitest';
import { hrefOf, parseRoute } from './router.ts';

test('a hash route has a page and a query', () => {
  const route = parseRoute('#/obmgr/exclusiveOffers?tab=goods');
  expect(route.page).toBe('exclusiveOffers');
  expect(route.query.get('tab')).toBe('goods');
});

test.each(['', '#', '#/', '#/obmgr', '#/obmgr/', '#/obmgr/index'])('%s is the start page', (hash) => {
  expect(parseRoute(hash).page).toBe('index');
});

test('a page that is named after its menu path comes back from its address', () => {
  const page = '销售/客户/券管理';
  expect(parseRoute(hrefOf(page)).page).toBe(page);
});
